using TextToVideo.Durable;

namespace TextToVideo.Rendering;

/// <summary>Activity: renders a scene without the parts that its joints show.</summary>
public sealed class RenderBody(SegmentStep step) : Activity<BodyRender, RenderedPart>
{
    public override Task<RenderedPart> RunAsync(ActivityContext context, BodyRender input, CancellationToken cancellationToken) =>
        step.RunAsync("body", input, context, (renderer, path, token) => renderer.RenderBodyAsync(input, path, token), cancellationToken);
}
