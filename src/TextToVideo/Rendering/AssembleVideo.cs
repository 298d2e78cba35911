using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rendering;

/// <param name="Video">An MP4.</param>
public sealed record JoinedVideo(ArtifactKey Video, AssembledVideo Facts);

/// <summary>Activity: joins the segments and lays the sound under them. Nothing is encoded.</summary>
public sealed class AssembleVideo(IVideoRenderer renderer, StepRunner steps) : Activity<AssemblyPlan, JoinedVideo>
{
    private const string VideoFile = "video.mp4";

    public override Task<JoinedVideo> RunAsync(ActivityContext context, AssemblyPlan input, CancellationToken cancellationToken) =>
        steps.RunAsync(
            new StepName("video", renderer.Version),
            input,
            context,
            async (work, token) => new JoinedVideo(work.KeyOf(VideoFile), await renderer.AssembleAsync(input, work.Output(VideoFile), token)),
            cancellationToken);
}
