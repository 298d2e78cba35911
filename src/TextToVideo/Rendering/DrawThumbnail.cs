using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rendering;

/// <summary>A JPEG in the store.</summary>
/// <param name="Frames">Those among which it was chosen, by their place in the video.</param>
public sealed record Thumbnail(ArtifactKey Picture, IReadOnlyList<SampledFrame> Frames);

/// <summary>Activity: picks the video's best frame. It looks at the bodies, and so need not wait for the joined video.</summary>
public sealed class DrawThumbnail(IVideoRenderer renderer, StepRunner steps) : Activity<ThumbnailPlan, Thumbnail>
{
    private const string PictureFile = "thumbnail.jpg";

    public override Task<Thumbnail> RunAsync(ActivityContext context, ThumbnailPlan input, CancellationToken cancellationToken) =>
        steps.RunAsync(
            new StepName("thumbnail", renderer.Version),
            input,
            context,
            async (work, token) =>
            {
                var frames = await renderer.DrawThumbnailAsync(input, work.Output(PictureFile), token);
                return new Thumbnail(work.KeyOf(PictureFile), frames);
            },
            cancellationToken);
}
