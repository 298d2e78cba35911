using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>
/// Picks the best of eight key frames spread over the video. Key frames are cheap to reach, and none lies within a
/// transition: a joint's only one is its first frame, which still shows the first scene alone.
/// </summary>
internal sealed class ThumbnailPainter(FfmpegTool ffmpeg, FfprobeTool ffprobe, IArtifactStore store)
{
    private const int Samples = 8;
    private const int SampleWidth = 160;
    private const int SampleHeight = 90;
    private const int SampleBytes = SampleWidth * SampleHeight * 3;
    private const int WidestPixels = 1280;
    private const string VideoFile = "video.mp4";
    private const string SamplesFile = "samples.rgb";
    private const string OutputFile = "thumbnail.jpg";

    public async Task<IReadOnlyList<SampledFrame>> DrawAsync(string videoPath, string path, CancellationToken cancellationToken)
    {
        await using var work = new WorkFolder(store);
        FileLink.Create(work.File(VideoFile), Path.GetFullPath(videoPath));
        var length = (await ffprobe.ReadAsync(work.File(VideoFile), cancellationToken)).Format.Duration ?? 0;
        var times = Enumerable.Range(0, Samples).Select(i => length * (i + 0.5) / Samples).ToList();
        var samples = await SampleAsync(times, work, cancellationToken);
        var best = Enumerable.Range(0, samples.Count).MaxBy(i => FrameScore.Of(samples[i], SampleWidth, SampleHeight));

        // Its time is before the one that was sought; unless set to 0, ffmpeg drops it and decodes on.
        await ffmpeg.RunAsync(
            [
                .. Seek(times[best]), "-map", "0:v:0", "-frames:v", "1",
                "-vf", $"setpts=0,scale='min({WidestPixels},iw)':-2:flags=lanczos:in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p",
                "-c:v", "mjpeg", "-q:v", "3", "-map_metadata", "-1", "-fflags", "+bitexact", "-f", "image2", "-update", "1", OutputFile,
            ],
            work.Path,
            cancellationToken);
        work.Deliver(OutputFile, path);
        return [.. samples.Select((sample, i) => FrameSampler.Describe(times[i], sample, SampleWidth, SampleHeight))];
    }

    private async Task<List<byte[]>> SampleAsync(List<double> times, WorkFolder work, CancellationToken cancellationToken)
    {
        var graph = string.Join(';', times.Select((_, i) => $"[{i}:v:0]trim=end_frame=1,scale={SampleWidth}:{SampleHeight}:flags=area,format=rgb24,setpts=0[f{i}]"));
        var all = string.Concat(times.Select((_, i) => $"[f{i}]"));
        await ffmpeg.RunAsync(
            [.. times.SelectMany(Seek), "-filter_complex", $"{graph};{all}concat=n={times.Count},settb=1/25,setpts=N,fps=25[o]", "-map", "[o]", "-f", "rawvideo", SamplesFile],
            work.Path,
            cancellationToken);
        var samples = await File.ReadAllBytesAsync(work.File(SamplesFile), cancellationToken);
        var count = samples.Length / SampleBytes;
        if (count == 0) throw new TextToVideoException("render.thumbnail", FailureCategory.Processing, "No frame of the video could be decoded for a thumbnail.", isRetryable: true);
        return [.. Enumerable.Range(0, count).Select(i => samples[(i * SampleBytes)..((i + 1) * SampleBytes)])];
    }

    /// <summary>To the key frame at or before the time, without decoding on from there. One frame is read.</summary>
    private static string[] Seek(double seconds) =>
        ["-threads", "1", "-noaccurate_seek", "-ss", $"{seconds:0.###}", "-protocol_whitelist", "file", "-an", "-i", VideoFile];
}
