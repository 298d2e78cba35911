using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

/// <summary>Activity: the storyboard of a job as its user left it.</summary>
public sealed class ReadStoryboard(IArtifactStore store) : Activity<string, Storyboard>
{
    public override async Task<Storyboard> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(JobKeys.File(input, KeepStoryboard.FileName), 0, null, cancellationToken);
        return (await JsonSerializer.DeserializeAsync<Storyboard>(stream, RequestJson.Options, cancellationToken))!;
    }
}
