using TextToVideo.Storyboards;

namespace TextToVideo.Providers.Tests.OpenAi;

/// <summary>A planner to fall back on: given scenes stay, a narration is one scene.</summary>
internal sealed class OneSceneEach : IScenePlanner
{
    public string Name => "simple";

    public Task<PlannedStoryboard> PlanAsync(PlanRequest request, CancellationToken cancellationToken)
    {
        var texts = request.Scenes?.Select(scene => (scene.Text, scene.Visual)) ?? [(request.Narration!, null)];
        var scenes = texts.Select((scene, i) => new StoryboardScene
        {
            Id = $"s{i + 1:00}",
            Text = scene.Item1,
            Queries = scene.Item2 is { } visual ? [visual] : ["plain"],
            EstimatedSeconds = 3,
        });
        return Task.FromResult(new PlannedStoryboard(
            new Storyboard { Title = request.Title ?? "Untitled", Language = request.Language, Seed = request.Seed, Scenes = [.. scenes] }, []));
    }
}
