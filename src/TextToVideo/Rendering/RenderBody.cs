using TextToVideo.Durable;

namespace TextToVideo.Rendering;

/// <summary>Activity: renders a scene without the parts that its joints show.</summary>
public sealed class RenderBody(SegmentStep step) : Activity<BodyRender, RenderedPart>
{
    public override Task<RenderedPart> RunAsync(ActivityContext context, BodyRender input, CancellationToken cancellationToken) =>
        step.RunAsync("body", Identity(input), input.Settings, [input.Shot], context, (renderer, path, token) => renderer.RenderBodyAsync(input, path, token), cancellationToken);

    /// <summary>Of the transition a body shows nothing but how much it leaves to it: another one of the same length needs other joints only.</summary>
    private static BodyRender Identity(BodyRender body) => body with { Settings = body.Settings with { Transition = TransitionKind.Cut } };
}
