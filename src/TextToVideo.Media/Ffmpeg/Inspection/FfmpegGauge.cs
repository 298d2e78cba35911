using TextToVideo.Captions;
using TextToVideo.Failures;
using TextToVideo.Inspection;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Ffmpeg.Sound;

namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>
/// Decodes a file once: small grey pictures, thin sound and the loudness come out of one ffmpeg; what they mean is
/// computed from them here, so that no log of a filter has to be understood.
/// </summary>
internal sealed class FfmpegGauge(FfmpegTool ffmpeg, FfprobeTool ffprobe, ICaptionWriter captionFonts) : IVideoGauge
{
    private const string FramesFile = "frames.gray";
    private const string SoundFile = "sound.pcm";
    private const string LookFile = "look.gray";
    private const string MaskFile = "mask.gray";
    private const string CaptionFile = "captions.ass";
    private const string FontsFolder = "fonts";

    public async Task<VideoMeasures> MeasureAsync(string path, string? captions, CancellationToken cancellationToken)
    {
        using var file = new PlainName(path);
        if (file.Length == 0) throw Unreadable(file, "it is missing or empty");
        try
        {
            var report = await ffprobe.ReadAsync(file.Path, cancellationToken);
            var plan = new GaugePlan(report, captions is null ? [] : AssTimes.Moments(captions));
            if (plan.IsEmpty) throw Unreadable(file, "it holds neither picture nor sound");
            if (plan.MeasuresCaptions) await BringCaptionsAsync(file, captions!, cancellationToken);
            var run = await ffmpeg.RunAsync([.. MediaInput.Guards, "-i", file.Name, "-filter_complex", plan.Graph(), .. plan.Outputs()], file.Folder, cancellationToken, logLevel: "info");
            return await ReadAsync(file, report, plan, run.Log, cancellationToken);
        }
        catch (ToolFailedException e)
        {
            throw Unreadable(file, e.StandardErrorTail.TrimEnd().Split('\n')[^1].Trim(), e);
        }
    }

    private async Task BringCaptionsAsync(PlainName file, string captions, CancellationToken cancellationToken)
    {
        await File.WriteAllTextAsync(Path.Combine(file.Folder, CaptionFile), captions, cancellationToken);
        var fonts = Path.Combine(file.Folder, FontsFolder);
        if (Directory.Exists(captionFonts.FontsFolder)) Directory.CreateSymbolicLink(fonts, Path.GetFullPath(captionFonts.FontsFolder));
        else Directory.CreateDirectory(fonts);
    }

    private static async Task<VideoMeasures> ReadAsync(PlainName file, ProbeReport report, GaugePlan plan, string log, CancellationToken cancellationToken)
    {
        string At(string name) => Path.Combine(file.Folder, name);
        var loudness = plan.HasSound ? Loudness.Parse(log) : new Loudness(null, null);
        var measures = new VideoMeasures
        {
            Seconds = report.Format.Duration ?? 0,
            Streams = [.. report.Streams.Select(Describe)],
            LoudnessLufs = loudness.IntegratedLufs,
            TruePeakDbtp = loudness.TruePeakDbtp,
        };
        if (plan.HasSound) measures = measures with { Silent = ThinSound.FindSilence(await File.ReadAllBytesAsync(At(SoundFile), cancellationToken)) };
        if (!plan.HasPicture) return measures;
        using (var frames = new SmallFrames(At(FramesFile)))
        {
            var shots = new ShotFinder(frames).Find();
            measures = measures with { Black = StillFinder.FindBlack(frames), Frozen = StillFinder.FindFrozen(frames), Shots = shots };
        }
        if (!plan.MeasuresCaptions) return measures;
        var (look, mask) = (await File.ReadAllBytesAsync(At(LookFile), cancellationToken), await File.ReadAllBytesAsync(At(MaskFile), cancellationToken));
        var contrasts = ContrastMeter.Measure(look, mask, plan.LookSize, plan.Moments);
        return measures with { CaptionContrasts = contrasts };
    }

    private static StreamFacts Describe(ProbedStream stream) => new(stream.CodecType, stream.CodecName, stream.StartTime, stream.Duration)
    {
        Width = stream.Width,
        Height = stream.Height,
        FramesPerSecond = stream.CodecType == "video" ? stream.FramesPerSecond ?? 0 : 0,
    };

    private static TextToVideoException Unreadable(PlainName file, string why, Exception? inner = null) =>
        new("media.unreadable", FailureCategory.Validation, $"'{file.ShownName}' cannot be inspected: {why.Replace(file.Name, file.ShownName, StringComparison.Ordinal)}.", isRetryable: false, inner);
}
