using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Steps;
using TextToVideo.Telemetry;

namespace TextToVideo.Rendering;

/// <summary>What bodies and joints have in common as steps.</summary>
public sealed class SegmentStep(IVideoRenderer renderer, ICaptionWriter captions, StepRunner steps)
{
    /// <param name="input">What its picture depends on.</param>
    /// <param name="shots">Whose words it shows.</param>
    public Task<RenderedPart> RunAsync(
        string name,
        object input,
        RenderSettings settings,
        SceneShot[] shots,
        ActivityContext context,
        Func<IVideoRenderer, string, CancellationToken, Task<RenderedSegment>> render,
        CancellationToken cancellationToken) =>
        steps.RunAsync(
            new StepName(name, $"{renderer.Version}-{captions.Version}{MachineFonts.DecidingOn(captions, settings, shots)}"),
            input,
            context,
            async (work, token) =>
            {
                var started = TimeProvider.System.GetTimestamp();
                var segment = await render(renderer, work.Output(RenderedPart.VideoFile), token);
                ProductTelemetry.Encoded(name, FrameRate.ToTime(segment.Frames), TimeProvider.System.GetElapsedTime(started));
                await File.WriteAllTextAsync(work.Output(RenderedPart.CommandFile), segment.Command, token);
                return new RenderedPart(work.Key, segment.Frames) { Warning = segment.Warning };
            },
            cancellationToken);
}
