using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rendering;

/// <summary>Activity: renders a scene without the parts that its joints show.</summary>
public sealed class RenderBody(IVideoRenderer renderer, ICaptionWriter captions, StepRunner steps) : Activity<BodyRender, RenderedPart>
{
    private const string VideoFile = "body.mp4";

    public override Task<RenderedPart> RunAsync(ActivityContext context, BodyRender input, CancellationToken cancellationToken) =>
        steps.RunAsync(
            new StepName("body", $"{renderer.Version}-{captions.Version}"),
            input,
            context,
            async (work, token) => new RenderedPart(work.KeyOf(VideoFile), await renderer.RenderBodyAsync(input, work.Output(VideoFile), token)),
            cancellationToken);
}
