using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Failures;
using TextToVideo.Media.Ffmpeg.Encoders;
using TextToVideo.Media.Ffmpeg.Pictures;
using TextToVideo.Media.Mp4;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>Bodies and joints: one ffmpeg process each.</summary>
internal sealed class SegmentRenderer(FfmpegTool ffmpeg, EncoderChoice encoders, IArtifactStore store, ICaptionWriter captions, IOptions<FfmpegOptions> options) : IDisposable
{
    private const string OutputFile = "segment.mp4";

    private readonly SemaphoreSlim _turns = new(options.Value.ParallelRenders > 0 ? options.Value.ParallelRenders : Environment.ProcessorCount);

    public void Dispose() => _turns.Dispose();

    public Task<RenderedSegment> RenderAsync(BodyRender render, string path, CancellationToken cancellationToken)
    {
        if (render.Frames < 1) throw new ArgumentException("A body has at least one frame.", nameof(render));
        return RenderAsync(
            async (graph, work, token) =>
            {
                var picture = await PicturesFor(render.Settings, work).AddAsync(graph, render.Shot, new ShotRange(render.FirstFrame, render.Frames), token);
                picture = await LogoOverlay.AddAsync(graph, picture, render.Settings.Brand?.Logo, work, token);
                return await new CaptionBurner(captions, render.Settings, work).AddToBodyAsync(graph, picture, render, token);
            },
            (render.Settings.Codec, render.Settings.Draft),
            render.Frames,
            path,
            cancellationToken);
    }

    public Task<RenderedSegment> RenderAsync(JointRender render, string path, CancellationToken cancellationToken)
    {
        if (render.Frames < 2 || render.Frames % 2 != 0 || render.Frames > 2 * SceneClock.MarginFrames)
            throw new ArgumentException($"A joint has an even number of frames from 2 to {2 * SceneClock.MarginFrames}, not {render.Frames}.", nameof(render));
        return RenderAsync((graph, work, token) => AddJointAsync(graph, render, work, token), (render.Settings.Codec, render.Settings.Draft), render.Frames, path, cancellationToken);
    }

    private async Task<string> AddJointAsync(FilterGraph graph, JointRender render, WorkFolder work, CancellationToken cancellationToken)
    {
        var half = render.Frames / 2;
        var pictures = PicturesFor(render.Settings, work);
        var from = await pictures.AddAsync(graph, render.From, new ShotRange(render.From.Frames - half, render.Frames), cancellationToken);
        var to = await pictures.AddAsync(graph, render.To, new ShotRange(-half, render.Frames), cancellationToken);
        var passage = Passage.Add(graph, from, to, render.Settings, render.Frames);
        var marked = await LogoOverlay.AddAsync(graph, passage, render.Settings.Brand?.Logo, work, cancellationToken);
        return await new CaptionBurner(captions, render.Settings, work).AddToJointAsync(graph, marked, render, cancellationToken);
    }

    public async Task<bool> CanToneMapAsync(CancellationToken cancellationToken) =>
        await ffmpeg.HasFilterAsync("zscale", cancellationToken) && await ffmpeg.HasFilterAsync("tonemap", cancellationToken);

    private ShotPictures PicturesFor(RenderSettings settings, WorkFolder work) => new(settings.Frame, work, CanToneMapAsync);

    /// <summary>Anything that can be built as a graph, encoded as all segments are.</summary>
    public async Task<RenderedSegment> RenderAsync(
        Func<FilterGraph, WorkFolder, CancellationToken, Task<string>> build,
        (VideoCodec Codec, bool Draft) format,
        int frames,
        string path,
        CancellationToken cancellationToken)
    {
        await _turns.WaitAsync(cancellationToken);
        try
        {
            await using var work = new WorkFolder(store);
            var graph = new FilterGraph();
            var picture = await build(graph, work, cancellationToken);
            var (encoder, warning) = await encoders.ForAsync(format.Codec, format.Draft, cancellationToken);
            if (encoder.UploadFilter is { } upload) picture = graph.Chain(picture, upload);
            var run = await ffmpeg.RunAsync(
                [
                    .. encoder.DeviceArguments, .. graph.InputArguments, "-filter_complex", $"{graph}", "-map", $"[{picture}]",
                    .. VideoEncoding.Arguments(encoder, frames), OutputFile,
                ],
                work.Path,
                cancellationToken);
            if (run.Frames != frames)
                throw new TextToVideoException("render.frames", FailureCategory.Processing, $"ffmpeg wrote {run.Frames} frames of a segment of {frames}.", isRetryable: true);
            if (!Mp4File.IsWhole(Path.Combine(work.Path, OutputFile)))
                throw new TextToVideoException("render.short_file", FailureCategory.Processing, "ffmpeg ended well, but its file is not whole. Look after the disk if this comes again.", isRetryable: true);
            work.Deliver(OutputFile, path);
            return new RenderedSegment(frames, new FileInfo(path).Length, run.Command) { Warning = warning };
        }
        finally
        {
            _turns.Release();
        }
    }
}
