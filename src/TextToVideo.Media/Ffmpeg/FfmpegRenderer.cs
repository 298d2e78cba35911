using Microsoft.Extensions.Options;
using TextToVideo.Media.Ffmpeg.Thumbnails;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

internal sealed class FfmpegRenderer(
    FfmpegTool ffmpeg,
    SegmentRenderer segments,
    VideoAssembler assembler,
    ThumbnailPainter thumbnails,
    IOptions<FfmpegOptions> options) : IVideoRenderer
{
    /// <summary>Raise it when graphs or encoder arguments change what the same input gives.</summary>
    private const string Recipe = "1";

    // Asked for at each step; the port wants it at once, and the program answers within milliseconds, once.
    private readonly Lazy<string> _version = new(
        () => Describe(ffmpeg.VersionAsync(CancellationToken.None).GetAwaiter().GetResult(), options.Value),
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

    public Task<AssembledVideo> AssembleAsync(AssemblyPlan plan, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return assembler.AssembleAsync(plan, path, cancellationToken);
    }

    public Task<IReadOnlyList<SampledFrame>> DrawThumbnailAsync(string videoPath, string path, CancellationToken cancellationToken) =>
        thumbnails.DrawAsync(videoPath, path, cancellationToken);

    private static string Describe(FfmpegVersion version, FfmpegOptions options) =>
        $"ffmpeg-{Recipe}-{version.Text}-{options.Preset}-crf{options.Crf}-t{options.EncoderThreads}";
}
