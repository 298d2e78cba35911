using Microsoft.Extensions.Options;
using TextToVideo.Media.Ffmpeg.Encoders;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Media.Ffmpeg.Thumbnails;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

internal sealed class FfmpegRenderer(
    FfmpegTool ffmpeg,
    SegmentRenderer segments,
    ClipFitter clips,
    SoundMixer sounds,
    SoundGauge gauge,
    VideoAssembler assembler,
    ThumbnailPainter thumbnails,
    EncoderChoice encoders,
    IOptions<FfmpegOptions> options) : IVideoRenderer
{
    /// <summary>Raise it when graphs or encoder arguments change what the same input gives.</summary>
    private const string Recipe = "12";

    // Asked for at each step; the port wants it at once, and the programs answer within milliseconds, once.
    private readonly Lazy<string> _version = new(
        () => DescribeAsync(ffmpeg, encoders, options.Value).GetAwaiter().GetResult(),
        LazyThreadSafetyMode.PublicationOnly);

    public string Version => _version.Value;

    public Task<RenderedSegment> RenderBodyAsync(BodyRender render, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(render);
        return segments.RenderAsync(render, path, cancellationToken);
    }

    public Task<RenderedSegment> RenderJointAsync(JointRender render, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(render);
        return segments.RenderAsync(render, path, cancellationToken);
    }

    public Task<FittedSegment> FitClipAsync(ClipFit fit, string path, string soundPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fit);
        return clips.FitAsync(fit, path, soundPath, cancellationToken);
    }

    public Task<IReadOnlyList<string>> MixAsync(SoundPlan plan, MixLevel level, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(level);
        return sounds.MixAsync(plan, level, path, cancellationToken);
    }

    public Task<MeasuredSound> MeasureSoundAsync(string path, CancellationToken cancellationToken) => gauge.MeasureAsync(path, cancellationToken);

    public Task<AssembledVideo> AssembleAsync(AssemblyPlan plan, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return assembler.AssembleAsync(plan, path, cancellationToken);
    }

    public Task<IReadOnlyList<SampledFrame>> DrawThumbnailAsync(ThumbnailPlan plan, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return thumbnails.DrawAsync(plan, path, cancellationToken);
    }

    private static async Task<string> DescribeAsync(FfmpegTool ffmpeg, EncoderChoice encoders, FfmpegOptions options)
    {
        var version = await ffmpeg.VersionAsync(CancellationToken.None);
        var text = $"ffmpeg-{Recipe}-{version.Text}-{options.Preset}-crf{options.Crf}-t{options.EncoderThreads}";
        if (options.Encoder == "software") return text;

        // What was encoded by other hardware, or before a driver was there, cannot be joined with what is encoded now.
        foreach (var codec in Enum.GetValues<VideoCodec>()) text += "-" + (await encoders.ForAsync(codec, draft: false, CancellationToken.None)).Encoder.Name;
        return text;
    }
}
