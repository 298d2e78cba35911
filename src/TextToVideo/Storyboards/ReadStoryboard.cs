using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>Activity: a storyboard of a job as its user left it. What captions could not show of its words is said here, as it was of the plan.</summary>
public sealed class ReadStoryboard(IArtifactStore store, FontPreflight fonts) : Activity<string, Storyboard>
{
    public override async Task<Storyboard> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(StoryboardPlace.KeyOf(input), 0, null, cancellationToken);
        var storyboard = (await JsonSerializer.DeserializeAsync<Storyboard>(stream, RequestJson.Options, cancellationToken))!;
        var warnings = await fonts.WarnAsync(storyboard.Words(), cancellationToken);
        return warnings.Count == 0 ? storyboard : storyboard with { Warnings = warnings };
    }
}
