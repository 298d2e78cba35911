using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>
/// Picks the best of eight key frames spread over the scenes. Key frames are cheap to reach: nothing is decoded on the
/// way to them.
/// </summary>
internal sealed class ThumbnailPainter(FfmpegTool ffmpeg, IArtifactStore store)
{
    private const int Samples = 8;
    private const int SampleWidth = 160;
    private const int SampleHeight = 90;
    private const int SampleBytes = SampleWidth * SampleHeight * 3;
    private const int WidestPixels = 1280;
    private const string SamplesFile = "samples.rgb";
    private const string OutputFile = "thumbnail.jpg";

    public async Task<IReadOnlyList<SampledFrame>> DrawAsync(ThumbnailPlan plan, string path, CancellationToken cancellationToken)
    {
        await using var work = new WorkFolder(store);
        var moments = new List<Moment>();
        foreach (var (body, frame, at) in Spread(plan))
            moments.Add(new Moment(await work.BringAsync(body.Key, cancellationToken), FrameRate.ToTime(frame).TotalSeconds, FrameRate.ToTime(at).TotalSeconds));
        var samples = await SampleAsync(moments, work, cancellationToken);
        var best = Enumerable.Range(0, samples.Count).MaxBy(i => FrameScore.Of(samples[i], SampleWidth, SampleHeight));

        // Its time is before the one that was sought; unless set to 0, ffmpeg drops it and decodes on.
        await ffmpeg.RunAsync(
            [
                .. Seek(moments[best]), "-map", "0:v:0", "-frames:v", "1",
                "-vf", $"setpts=0,scale='min({WidestPixels},iw)':-2:flags=lanczos:in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p",
                "-c:v", "mjpeg", "-q:v", "3", "-map_metadata", "-1", "-fflags", "+bitexact", "-f", "image2", "-update", "1", OutputFile,
            ],
            work.Path,
            cancellationToken);
        work.Deliver(OutputFile, path);
        return [.. samples.Select((sample, i) => FrameSampler.Describe(moments[i].At, sample, SampleWidth, SampleHeight))];
    }

    private async Task<List<byte[]>> SampleAsync(List<Moment> moments, WorkFolder work, CancellationToken cancellationToken)
    {
        var graph = string.Join(';', moments.Select((_, i) => $"[{i}:v:0]trim=end_frame=1,scale={SampleWidth}:{SampleHeight}:flags=area,format=rgb24,setpts=0[f{i}]"));
        var all = string.Concat(moments.Select((_, i) => $"[f{i}]"));
        await ffmpeg.RunAsync(
            [.. moments.SelectMany(Seek), "-filter_complex", $"{graph};{all}concat=n={moments.Count},settb=1/25,setpts=N,fps=25[o]", "-map", "[o]", "-f", "rawvideo", SamplesFile],
            work.Path,
            cancellationToken);
        var samples = await File.ReadAllBytesAsync(work.File(SamplesFile), cancellationToken);
        var count = samples.Length / SampleBytes;
        if (count == 0) throw new TextToVideoException("render.thumbnail", FailureCategory.Processing, "No frame of the video could be decoded for a thumbnail.", isRetryable: true);
        return [.. Enumerable.Range(0, count).Select(i => samples[(i * SampleBytes)..((i + 1) * SampleBytes)])];
    }

    /// <summary>Evenly over all bodies; in each the frame that is sought, and where that is in the video.</summary>
    private static IEnumerable<(SegmentUse Body, int Frame, int At)> Spread(ThumbnailPlan plan)
    {
        var total = plan.Bodies.Sum(body => (long)body.Frames);
        var (index, start) = (0, 0L);
        for (var i = 0; i < Samples; i++)
        {
            var wanted = total * ((2 * i) + 1) / (2 * Samples);
            while (wanted >= start + plan.Bodies[index].Frames) start += plan.Bodies[index++].Frames;
            yield return (plan.Bodies[index], (int)(wanted - start), (int)(plan.IntroFrames + wanted + ((long)index * plan.JointFrames)));
        }
    }

    /// <summary>To the key frame at or before the moment, without decoding on from there. One frame is read.</summary>
    private static string[] Seek(Moment moment) =>
        ["-threads", "1", "-noaccurate_seek", "-ss", $"{moment.Seconds:0.###}", "-protocol_whitelist", "file", "-an", "-i", moment.FileName];

    /// <param name="Seconds">From the start of the file.</param>
    /// <param name="At">Seconds from the start of the video.</param>
    private readonly record struct Moment(string FileName, double Seconds, double At);
}
