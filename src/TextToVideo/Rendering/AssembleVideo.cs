using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rendering;

/// <param name="Video">An MP4.</param>
/// <param name="Thumbnail">A JPEG.</param>
public sealed record FinishedVideo(ArtifactKey Video, ArtifactKey Thumbnail, AssembledVideo Facts)
{
    /// <summary>A few frames of the video, as they were found.</summary>
    public IReadOnlyList<SampledFrame> Frames { get; init; } = [];
}

/// <summary>Activity: joins the segments, makes the sound, and draws the thumbnail while the file is at hand.</summary>
public sealed class AssembleVideo(IVideoRenderer renderer, StepRunner steps) : Activity<AssemblyPlan, FinishedVideo>
{
    private const string VideoFile = "video.mp4";
    private const string ThumbnailFile = "thumbnail.jpg";

    public override Task<FinishedVideo> RunAsync(ActivityContext context, AssemblyPlan input, CancellationToken cancellationToken) =>
        steps.RunAsync(new StepName("video", renderer.Version), input, context, (work, token) => AssembleAsync(input, work, token), cancellationToken);

    private async Task<FinishedVideo> AssembleAsync(AssemblyPlan plan, StepWork work, CancellationToken cancellationToken)
    {
        var video = work.Output(VideoFile);
        var facts = await renderer.AssembleAsync(plan, video, cancellationToken);
        var frames = await renderer.DrawThumbnailAsync(video, work.Output(ThumbnailFile), cancellationToken);
        return new FinishedVideo(work.KeyOf(VideoFile), work.KeyOf(ThumbnailFile), facts) { Frames = frames };
    }
}
