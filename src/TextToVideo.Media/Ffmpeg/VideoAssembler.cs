using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Mp4;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>Joins segments and their sound. Nothing is encoded.</summary>
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
        var segments = new List<(string FileName, int Frames)>();
        foreach (var segment in plan.Segments) segments.Add((await work.BringAsync(segment.Key, cancellationToken), segment.Frames));
        var joined = await Mp4Joiner.TryJoinAsync(
            [.. segments.Select(segment => work.File(segment.FileName))], work.File(sound), plan.Title, LanguageCode.Of(plan.Language), work.File(OutputFile), cancellationToken);
        var command = joined is null ? await ConcatenateAsync(plan, segments, sound, work, cancellationToken) : null;
        joined ??= Measure(await ffprobe.ReadAsync(work.File(OutputFile), cancellationToken));
        Check(plan, joined, work);
        work.Deliver(OutputFile, path);
        return new AssembledVideo
        {
            Seconds = Math.Max(joined.VideoSeconds, joined.AudioSeconds),
            Frames = joined.Frames,
            Bytes = new FileInfo(path).Length,
            LoudnessLufs = plan.Sound.Facts.LoudnessLufs,
            TruePeakDbtp = plan.Sound.Facts.TruePeakDbtp,
            Commands = command is null ? plan.Sound.Facts.Commands : [.. plan.Sound.Facts.Commands, command],
        };
    }

    /// <summary>Slower, but ffmpeg knows how to go on with a stream that has other headers, as some hardware encoders write.</summary>
    private async Task<string> ConcatenateAsync(AssemblyPlan plan, List<(string FileName, int Frames)> segments, string sound, WorkFolder work, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(work.File(ListFile), SegmentList.Write(segments), cancellationToken);
        return (await ffmpeg.RunAsync([.. JoinArguments(plan, sound)], work.Path, cancellationToken)).Command;
    }

    private static IEnumerable<string> JoinArguments(AssemblyPlan plan, string sound) =>
    [
        "-protocol_whitelist", "file", "-f", "concat", "-safe", "1", "-i", ListFile,
        "-i", sound,
        "-map", "0:v:0", "-map", "1:a:0", "-c", "copy",
        "-metadata", $"title={plan.Title}", "-metadata:s:a:0", $"language={LanguageCode.Of(plan.Language)}",
        "-video_track_timescale", "30000", "-movflags", "+faststart", "-fflags", "+bitexact", OutputFile,
    ];

    private static JoinedMovie Measure(ProbeReport found)
    {
        var video = found.Streams.FirstOrDefault(s => s.CodecType == "video");
        var audio = found.Streams.FirstOrDefault(s => s.CodecType == "audio");
        return new JoinedMovie(video?.FrameCount ?? 0, video?.Duration ?? 0, audio?.Duration ?? 0);
    }

    private static void Check(AssemblyPlan plan, JoinedMovie found, WorkFolder work)
    {
        var wanted = (double)plan.TotalFrames / FrameRate.FramesPerSecond;
        var isRight = found.Frames == plan.TotalFrames
            && Math.Abs(found.VideoSeconds - wanted) <= LongestMismatchSeconds
            && Math.Abs(found.VideoSeconds - found.AudioSeconds) <= LongestMismatchSeconds
            && Mp4File.IsWhole(work.File(OutputFile));
        if (isRight) return;
        throw new TextToVideoException(
            "render.assembly",
            FailureCategory.Processing,
            $"The joined video has {found.Frames} frames in {found.VideoSeconds:0.###} s and {found.AudioSeconds:0.###} s of sound; {plan.TotalFrames} frames in {wanted:0.###} s were wanted.",
            isRetryable: true);
    }
}
