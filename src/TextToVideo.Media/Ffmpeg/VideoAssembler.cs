using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>Joins segments and their sound by stream copy.</summary>
internal sealed class VideoAssembler(FfmpegTool ffmpeg, FfprobeTool ffprobe, IArtifactStore store)
{
    private const string ListFile = "segments.txt";
    private const string OutputFile = "video.mp4";
    private const double LongestMismatchSeconds = 1.0 / FrameRate.FramesPerSecond;

    public async Task<AssembledVideo> AssembleAsync(AssemblyPlan plan, string path, CancellationToken cancellationToken)
    {
        if (plan.Segments.Count == 0 || plan.Segments.Sum(s => s.Frames) != plan.TotalFrames)
            throw new ArgumentException($"Segments of {plan.Segments.Sum(s => s.Frames)} frames do not make a video of {plan.TotalFrames}.", nameof(plan));

        await using var work = new WorkFolder(store);
        var sound = await work.BringAsync(plan.Sound.Audio, cancellationToken);
        var segments = new List<(string, int)>();
        foreach (var segment in plan.Segments) segments.Add((await work.BringAsync(segment.Key, cancellationToken), segment.Frames));
        await File.WriteAllTextAsync(work.File(ListFile), SegmentList.Write(segments), cancellationToken);
        var run = await ffmpeg.RunAsync([.. JoinArguments(plan, sound)], work.Path, cancellationToken);

        var found = await ffprobe.ReadAsync(work.File(OutputFile), cancellationToken);
        var facts = Check(plan, found);
        work.Deliver(OutputFile, path);
        return facts with
        {
            Bytes = new FileInfo(path).Length,
            LoudnessLufs = plan.Sound.Facts.LoudnessLufs,
            TruePeakDbtp = plan.Sound.Facts.TruePeakDbtp,
            Commands = [.. plan.Sound.Facts.Commands, run.Command],
        };
    }

    private static IEnumerable<string> JoinArguments(AssemblyPlan plan, string sound) =>
    [
        "-protocol_whitelist", "file", "-f", "concat", "-safe", "1", "-i", ListFile,
        "-i", sound,
        "-map", "0:v:0", "-map", "1:a:0", "-c", "copy",
        "-metadata", $"title={plan.Title}", "-metadata:s:a:0", $"language={LanguageCode.Of(plan.Language)}",
        "-video_track_timescale", "30000", "-movflags", "+faststart", "-fflags", "+bitexact", OutputFile,
    ];

    private static AssembledVideo Check(AssemblyPlan plan, ProbeReport found)
    {
        var video = found.Streams.FirstOrDefault(s => s.CodecType == "video");
        var audio = found.Streams.FirstOrDefault(s => s.CodecType == "audio");
        var frames = video?.FrameCount ?? 0;
        var wanted = (double)plan.TotalFrames / FrameRate.FramesPerSecond;
        var (videoSeconds, audioSeconds) = (video?.Duration ?? 0, audio?.Duration ?? 0);
        if (frames != plan.TotalFrames || Math.Abs(videoSeconds - wanted) > LongestMismatchSeconds || Math.Abs(videoSeconds - audioSeconds) > LongestMismatchSeconds)
        {
            throw new TextToVideoException(
                "render.assembly",
                FailureCategory.Processing,
                $"The joined video has {frames} frames in {videoSeconds:0.###} s and {audioSeconds:0.###} s of sound; {plan.TotalFrames} frames in {wanted:0.###} s were wanted.",
                isRetryable: true);
        }
        return new AssembledVideo { Seconds = Math.Max(videoSeconds, audioSeconds), Frames = frames, Bytes = 0, Commands = [] };
    }
}
