using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>The card after the last scene: a scene of its own in the picture and on the timeline, that nobody speaks.</summary>
internal sealed class EndCardStage(IOrchestrationContext context, Storyboard storyboard, RenderSettings settings, BrandKit kit, BrandEndCard card)
{
    public static SceneTiming Timing { get; } = new(TimeSpan.Zero, EndsSentence: true, BrandEndCard.Length);

    /// <param name="shown">Whose makers are named.</param>
    public async Task<SceneShot> DrawAsync(IReadOnlyList<Task<SceneSight>> shown, Task<MusicTrack?> music)
    {
        var sights = await Task.WhenAll(shown);
        var played = await music;
        var thanks = sights.SelectMany(sight => sight.Attributions).Distinct().ToList();
        if (played?.Attribution is { } musician) thanks.Add(musician);
        var brief = new EndCardBrief(settings.Frame, storyboard.Language, card.Text ?? storyboard.Title, card.Credits ? EndCredits.Lines(thanks) : [], kit.Colours, kit.Font) { FontFile = kit.FontFile };
        var drawn = await context.CallActivityAsync<DrawnVisual>(nameof(DrawEndCard), brief, Retries.Usual);
        var fit = TimelinePlanner.Fit(storyboard.Scenes[^1].EndsSentence, Timing, isLast: true, TimelinePlanner.JointFrames(storyboard.Scenes.Count + 1, settings.Transition));
        return new SceneShot { Visual = new SceneVisual { Drawn = drawn }, Frames = fit.Frames, Words = [], Seed = storyboard.Seed };
    }
}
