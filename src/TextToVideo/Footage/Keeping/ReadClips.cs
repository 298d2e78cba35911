using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Requests;

namespace TextToVideo.Footage.Keeping;

/// <param name="JobId">Of the job, or of the variant.</param>
public sealed record ReadClipsInput(string JobId);

/// <summary>Activity: what <see cref="KeepClips"/> noted in an earlier run; empty where none did.</summary>
public sealed class ReadClips(IArtifactStore store) : Activity<ReadClipsInput, IReadOnlyList<SceneClips>>
{
    public override async Task<IReadOnlyList<SceneClips>> RunAsync(ActivityContext context, ReadClipsInput input, CancellationToken cancellationToken)
    {
        var key = KeepClips.KeyOf(input.JobId);
        if (await store.FindAsync(key, cancellationToken) is null) return [];
        try
        {
            await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
            return await JsonSerializer.DeserializeAsync<IReadOnlyList<SceneClips>>(stream, RequestJson.Options, cancellationToken) ?? [];
        }
        catch (Exception e) when (e is JsonException or ArtifactNotFoundException)
        {
            return []; // of another version, or deleted meanwhile: the scenes look for clips as new ones do
        }
    }
}
