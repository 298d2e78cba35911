using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rendering;

/// <summary>Activity: renders the passage between two scenes.</summary>
public sealed class RenderJoint(IVideoRenderer renderer, ICaptionWriter captions, StepRunner steps) : Activity<JointRender, RenderedPart>
{
    private const string VideoFile = "joint.mp4";

    public override Task<RenderedPart> RunAsync(ActivityContext context, JointRender input, CancellationToken cancellationToken) =>
        steps.RunAsync(
            new StepName("joint", $"{renderer.Version}-{captions.Version}"),
            input,
            context,
            async (work, token) => new RenderedPart(work.KeyOf(VideoFile), await renderer.RenderJointAsync(input, work.Output(VideoFile), token)),
            cancellationToken);
}
