using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Media.Mp4;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>
/// Picks the best of eight key frames spread over the scenes. Those that were not looked at before are laid into one small file, which a
/// decoder reads as fast as it can: nothing else is decoded, and no body is opened by ffmpeg, which would decode its first frame as well.
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

    private readonly BodyFrames _known = new(store);

    public async Task<IReadOnlyList<SampledFrame>> DrawAsync(ThumbnailPlan plan, string path, CancellationToken cancellationToken)
    {
        await using var work = new WorkFolder(store);
        var frames = await ChooseAsync(plan, work, cancellationToken);
        var samples = await SampleAsync(frames, work, cancellationToken);
        var best = Enumerable.Range(0, samples.Count).MaxBy(i => FrameScore.Of(samples[i], SampleWidth, SampleHeight));
        await File.WriteAllBytesAsync(path, await PictureAsync(frames[best], work, cancellationToken), cancellationToken);
        return [.. samples.Select((sample, i) => FrameSampler.Describe(frames[i].AtSeconds, sample, SampleWidth, SampleHeight))];
    }

    private static async Task<List<Candidate>> ChooseAsync(ThumbnailPlan plan, WorkFolder work, CancellationToken cancellationToken)
    {
        var bodies = new Dictionary<string, Mp4Track>(StringComparer.Ordinal);
        var frames = new List<Candidate>();
        foreach (var (body, frame, at) in Spread(plan))
        {
            var file = work.File(await work.BringAsync(body.Key, cancellationToken));
            if (!bodies.TryGetValue(file, out var track)) bodies[file] = track = Read(file);
            // What another encoder wrote than the first cannot be in one file with it.
            if (frames.Count > 0 && !track.SampleEntry.AsSpan().SequenceEqual(frames[0].Track.SampleEntry)) continue;
            var sample = track.KeyFrameAt(FrameRate.ToTime(frame));
            frames.Add(new Candidate(new BodyFrame(body.Key, sample), file, track.Only(sample), FrameRate.ToTime(at).TotalSeconds));
        }
        return frames;
    }

    private static Mp4Track Read(string file)
    {
        try
        {
            return Mp4Track.ReadOnly(file);
        }
        catch (InvalidDataException e)
        {
            throw Failure($"No frame of the video could be read for a thumbnail. {e.Message}", e);
        }
    }

    private async Task<IReadOnlyList<byte[]>> SampleAsync(List<Candidate> frames, WorkFolder work, CancellationToken cancellationToken)
    {
        var samples = await Task.WhenAll(frames.Select(frame => _known.FindSampleAsync(frame.Frame, cancellationToken)));
        var unseen = Enumerable.Range(0, frames.Count).Where(i => samples[i] is not { Length: SampleBytes }).ToList();
        if (unseen.Count == 0) return samples!;
        await CollectAsync(unseen.Select(i => frames[i]), work, cancellationToken);
        await ffmpeg.RunAsync([.. Frames, "-vf", $"scale={SampleWidth}:{SampleHeight}:flags=area,format=rgb24", "-f", "rawvideo", SamplesFile], work.Path, cancellationToken);
        var seen = await File.ReadAllBytesAsync(work.File(SamplesFile), cancellationToken);
        if (seen.Length != unseen.Count * SampleBytes) throw Failure($"{seen.Length / SampleBytes} of {unseen.Count} frames of the video could be decoded for a thumbnail.");
        for (var i = 0; i < unseen.Count; i++)
        {
            samples[unseen[i]] = seen[(i * SampleBytes)..((i + 1) * SampleBytes)];
            await _known.KeepSampleAsync(frames[unseen[i]].Frame, samples[unseen[i]]!, cancellationToken);
        }
        return samples!;
    }

    private async Task<byte[]> PictureAsync(Candidate best, WorkFolder work, CancellationToken cancellationToken)
    {
        if (await _known.FindPictureAsync(best.Frame, cancellationToken) is { Length: > 0 } known) return known;
        await CollectAsync([best], work, cancellationToken);
        await ffmpeg.RunAsync(
            [
                .. Frames, "-frames:v", "1",
                "-vf", $"scale='min({WidestPixels},iw)':-2:flags=lanczos:in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p",
                "-c:v", "mjpeg", "-q:v", "3", "-map_metadata", "-1", "-fflags", "+bitexact", "-f", "image2", "-update", "1", OutputFile,
            ],
            work.Path,
            cancellationToken);
        var picture = await File.ReadAllBytesAsync(work.File(OutputFile), cancellationToken);
        await _known.KeepPictureAsync(best.Frame, picture, cancellationToken);
        return picture;
    }

    private static string[] Frames => ["-threads", "1", "-protocol_whitelist", "file", "-i", FramesFile, "-map", "0:v:0"];

    private static async Task CollectAsync(IEnumerable<Candidate> frames, WorkFolder work, CancellationToken cancellationToken)
    {
        var list = frames.ToList();
        var track = JoinedTrack.Of([.. list.Select(frame => frame.Track)]) ?? throw new ArgumentException("Frames of one encoder only.", nameof(frames));
        await new MovieWriter([track], [[.. list.Select(frame => frame.File)]], ["und"], "").WriteAsync(work.File(FramesFile), cancellationToken);
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

    private static TextToVideoException Failure(string message, Exception? cause = null) => new("render.thumbnail", FailureCategory.Processing, message, isRetryable: true, innerException: cause);

    /// <param name="Track">Of this frame alone.</param>
    /// <param name="AtSeconds">From the start of the video.</param>
    private sealed record Candidate(BodyFrame Frame, string File, Mp4Track Track, double AtSeconds);
}
