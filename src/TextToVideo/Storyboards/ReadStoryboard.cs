using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Branding;
using TextToVideo.Durable;
using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>Activity: a storyboard of a job as its user left it. What captions could not show of its words is said here, as it was of the plan.</summary>
public sealed class ReadStoryboard(IArtifactStore store, BrandPreflight fonts) : Activity<ReadStoryboardInput, Storyboard>
{
    public override async Task<Storyboard> RunAsync(ActivityContext context, ReadStoryboardInput input, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(StoryboardPlace.KeyOf(input.Place), 0, null, cancellationToken);
        var storyboard = (await JsonSerializer.DeserializeAsync<Storyboard>(stream, RequestJson.Options, cancellationToken))!;
        var warnings = await fonts.WarnAsync(storyboard.Words(), storyboard.Language, input.Brand, cancellationToken);
        return warnings.Count == 0 ? storyboard : storyboard with { Warnings = warnings };
    }
}
