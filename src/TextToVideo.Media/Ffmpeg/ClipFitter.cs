using TextToVideo.Artifacts;
using TextToVideo.Footage;
using TextToVideo.Media.Ffmpeg.Pictures;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>Makes a whole clip joinable: its picture encoded as the segments are, its sound as loud as the video's.</summary>
internal sealed class ClipFitter(FfmpegTool ffmpeg, SegmentRenderer segments, IMediaProbe probe, IArtifactStore store)
{
    private const string SoundFile = "sound.wav";

    /// <summary>An intro is composed to its edges: rather than lose more of it, it is shown whole before a blurred copy of itself.</summary>
    private const double MostCropped = 0.12;

    private const double HighestPeakDbfs = -1.8;

    /// <summary>What is fainter than the target by more is meant to be faint, or is noise.</summary>
    private const double MostGainDb = 20;

    /// <summary>So short that nobody hears it as a fade; without, a cut inside a wave clicks.</summary>
    private const double EdgeSeconds = 0.012;

    public async Task<FittedSegment> FitAsync(ClipFit fit, string path, string soundPath, CancellationToken cancellationToken)
    {
        MediaFacts facts;
        await using (var source = await store.OpenLocalAsync(fit.Source, cancellationToken)) facts = await probe.ProbePictureAsync(source.Path, cancellationToken);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var frames = Math.Max(1, FrameRate.ToFrames(TimeSpan.FromSeconds(facts.Seconds)));
        var picture = segments.RenderAsync(
            async (graph, work, token) =>
            {
                var file = await work.BringAsync(fit.Source, token);
                var video = graph.AddInput(file, "v:0", ["-threads", "2", .. MediaInput.Guards]);
                var timed = graph.Chain(video, Timed(facts));
                var fitted = FrameFit.Add(graph, timed, facts, fit.Frame, SourceColour.Filters(facts, await segments.CanToneMapAsync(token)), mostCropped: MostCropped);
                return graph.Chain(fitted, $"format=yuv420p,setsar=1,setpts=N,fps={FrameRate.FramesPerSecond}");
            },
            (fit.Codec, fit.Draft),
            frames,
            path,
            both.Token);
        try
        {
            var hasSound = facts.HasAudio && await FitSoundAsync(fit.Source, FrameRate.ToTime(frames).TotalSeconds, soundPath, cancellationToken);
            return new FittedSegment(await picture, hasSound);
        }
        catch
        {
            // Else it would go on, and write into a folder that is gone.
            await both.CancelAsync();
            await picture.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw;
        }
    }

    /// <summary>From the file's own zero on, so that it stays with its sound; the last frame is held, should the length have lied.</summary>
    private static string Timed(MediaFacts facts) =>
        $"{(facts.IsInterlaced ? "bwdif=mode=send_frame," : "")}settb=AVTB,setpts=PTS-0.2/({FrameRate.FramesPerSecond}*TB)," +
        $"fps={FrameRate.FramesPerSecond}:start_time=0,tpad=stop=-1:stop_mode=clone";

    /// <returns>False where there is nothing to hear.</returns>
    private async Task<bool> FitSoundAsync(ArtifactKey source, double seconds, string path, CancellationToken cancellationToken)
    {
        await using var work = new WorkFolder(store);
        var file = await work.BringAsync(source, cancellationToken);
        var heard = await ffmpeg.RunAsync([.. Read(file), "-af", $"{Whole(seconds)},{Loudness.Filter}", "-f", "null", "-"], work.Path, cancellationToken, logLevel: "info");
        if (Loudness.Parse(heard.Log).IntegratedLufs is not { } loudness) return false;

        var gainDb = Math.Min(MixLevel.TargetLufs - loudness, MostGainDb);
        var limit = Math.Pow(10, HighestPeakDbfs / 20);
        await ffmpeg.RunAsync(
            [
                .. Read(file), "-af",
                $"{Whole(seconds)},volume={gainDb:0.##}dB,alimiter=limit={limit:0.####}:attack=5:release=60:level=0," +
                $"afade=t=in:d={EdgeSeconds},afade=t=out:st={Math.Max(0, seconds - EdgeSeconds):0.######}:d={EdgeSeconds}",
                "-c:a", "pcm_s16le", "-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-f", "wav", SoundFile,
            ],
            work.Path,
            cancellationToken);
        work.Deliver(SoundFile, path);
        return true;
    }

    private static string[] Read(string file) => [.. MediaInput.Guards, "-i", file, "-map", "0:a:0"];

    private static string Whole(double seconds) =>
        $"aresample={SoundGraph.SampleRateHz}:async=1:first_pts=0,aformat=channel_layouts=stereo,apad,atrim=end_sample={(long)Math.Round(seconds * SoundGraph.SampleRateHz)}";
}
