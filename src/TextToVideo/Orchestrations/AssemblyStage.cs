using TextToVideo.Durable;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Segments and sound become one file.</summary>
internal sealed class AssemblyStage(IOrchestrationContext context, string? take, Storyboard storyboard, Timeline timeline)
{
    public Task<JoinedVideo> RunAsync(IReadOnlyList<RenderedPart> segments, SoundTrack sound)
    {
        var plan = new AssemblyPlan
        {
            Segments = [.. segments.Select(SegmentUse.Of)],
            Sound = sound,
            TotalFrames = timeline.TotalFrames,
            Title = storyboard.Title,
            Language = storyboard.Language,
            Take = take,
        };
        return context.CallActivityAsync<JoinedVideo>(nameof(AssembleVideo), plan, Retries.Usual);
    }

    /// <param name="turn">When it is asked for; not before the bodies are there.</param>
    public async Task<Thumbnail> PickThumbnailAsync(Task<IReadOnlyList<RenderedPart>> bodies, Task turn)
    {
        await turn;
        var plan = new ThumbnailPlan([.. (await bodies).Select(SegmentUse.Of)], timeline.JointFrames) { IntroFrames = timeline.IntroFrames, Take = take };
        return await context.CallActivityAsync<Thumbnail>(nameof(DrawThumbnail), plan, Retries.Usual);
    }
}
