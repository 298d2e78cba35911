using TextToVideo.Durable;

namespace TextToVideo.Rendering;

/// <summary>Activity: renders the passage between two scenes.</summary>
public sealed class RenderJoint(SegmentStep step) : Activity<JointRender, RenderedPart>
{
    public override Task<RenderedPart> RunAsync(ActivityContext context, JointRender input, CancellationToken cancellationToken) =>
        step.RunAsync("joint", input, input.Settings, [input.From, input.To], context, (renderer, path, token) => renderer.RenderJointAsync(input, path, token), cancellationToken);
}
