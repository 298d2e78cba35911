using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Media.Mp4;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>
/// Picks the best of eight key frames spread over the scenes. They are laid into one small file, which a decoder reads as fast as it
/// can: nothing else is decoded, and no body is opened by ffmpeg, which would decode its first frame as well.
/// </summary>
internal sealed class ThumbnailPainter(FfmpegTool ffmpeg, IArtifactStore store)
{
    private const int Samples = 8;
    private const int SampleWidth = 160;
    private const int SampleHeight = 90;
    private const int SampleBytes = SampleWidth * SampleHeight * 3;
    private const int WidestPixels = 1280;
    private const string FramesFile = "frames.mp4";
    private const string SamplesFile = "samples.rgb";
    private const string OutputFile = "thumbnail.jpg";

    public async Task<IReadOnlyList<SampledFrame>> DrawAsync(ThumbnailPlan plan, string path, CancellationToken cancellationToken)
    {
        await using var work = new WorkFolder(store);
        var moments = new List<Moment>();
        foreach (var (body, frame, at) in Spread(plan))
            moments.Add(new Moment(work.File(await work.BringAsync(body.Key, cancellationToken)), FrameRate.ToTime(frame), FrameRate.ToTime(at).TotalSeconds));
        moments = await CollectAsync(moments, work.File(FramesFile), cancellationToken);
        var samples = await SampleAsync(work, cancellationToken);
        var best = Enumerable.Range(0, samples.Count).MaxBy(i => FrameScore.Of(samples[i], SampleWidth, SampleHeight));
        await ffmpeg.RunAsync(
            [
                .. Frames(best), "-frames:v", "1",
                "-vf", $"scale='min({WidestPixels},iw)':-2:flags=lanczos:in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p",
                "-c:v", "mjpeg", "-q:v", "3", "-map_metadata", "-1", "-fflags", "+bitexact", "-f", "image2", "-update", "1", OutputFile,
            ],
            work.Path,
            cancellationToken);
        work.Deliver(OutputFile, path);
        return [.. samples.Select((sample, i) => FrameSampler.Describe(moments[i].At, sample, SampleWidth, SampleHeight))];
    }

    /// <summary>Writes a file of the moments' key frames.</summary>
    /// <returns>Those that are in it: what another encoder wrote than the first cannot be in one file with it.</returns>
    private static async Task<List<Moment>> CollectAsync(List<Moment> moments, string path, CancellationToken cancellationToken)
    {
        try
        {
            var tracks = moments.Select(moment => moment.Path).Distinct().ToDictionary(file => file, Mp4Track.ReadOnly);
            var kind = tracks[moments[0].Path].SampleEntry;
            moments = [.. moments.Where(moment => tracks[moment.Path].SampleEntry.AsSpan().SequenceEqual(kind))];
            var frames = JoinedTrack.Of([.. moments.Select(moment => tracks[moment.Path].KeyFrameAt(moment.Time))]) ?? throw new InvalidDataException("The bodies' clocks differ.");
            await new MovieWriter([frames], [[.. moments.Select(moment => moment.Path)]], ["und"], "").WriteAsync(path, cancellationToken);
            return moments;
        }
        catch (InvalidDataException e)
        {
            throw new TextToVideoException("render.thumbnail", FailureCategory.Processing, $"No frame of the video could be read for a thumbnail. {e.Message}", isRetryable: true, innerException: e);
        }
    }

    private async Task<List<byte[]>> SampleAsync(WorkFolder work, CancellationToken cancellationToken)
    {
        await ffmpeg.RunAsync(
            [.. Frames(0), "-vf", $"scale={SampleWidth}:{SampleHeight}:flags=area,format=rgb24", "-f", "rawvideo", SamplesFile], work.Path, cancellationToken);
        var samples = await File.ReadAllBytesAsync(work.File(SamplesFile), cancellationToken);
        var count = samples.Length / SampleBytes;
        if (count == 0) throw new TextToVideoException("render.thumbnail", FailureCategory.Processing, "No frame of the video could be decoded for a thumbnail.", isRetryable: true);
        return [.. Enumerable.Range(0, count).Select(i => samples[(i * SampleBytes)..((i + 1) * SampleBytes)])];
    }

    /// <param name="first">Each is a key frame and stands for a second, so the seek is exact.</param>
    private static string[] Frames(int first) => ["-threads", "1", "-ss", $"{first}", "-protocol_whitelist", "file", "-i", FramesFile, "-map", "0:v:0"];

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

    /// <param name="Time">From the start of the body.</param>
    /// <param name="At">Seconds from the start of the video.</param>
    private readonly record struct Moment(string Path, TimeSpan Time, double At);
}
