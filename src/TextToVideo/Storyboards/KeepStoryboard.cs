using System.Text.Json;
using System.Text.Json.Serialization;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Requests;

namespace TextToVideo.Storyboards;

public sealed record KeepStoryboardInput(string JobId, Storyboard Storyboard)
{
    /// <summary>Of a translation; null: that of the job's text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; init; }
}

/// <summary>Activity: puts a fresh storyboard where its user can see and edit it. Run again, it leaves what the user has made of it alone.</summary>
public sealed class KeepStoryboard(IArtifactStore store) : Activity<KeepStoryboardInput, string>
{
    public const string FileName = "storyboard.json";

    public override async Task<string> RunAsync(ActivityContext context, KeepStoryboardInput input, CancellationToken cancellationToken)
    {
        var key = StoryboardPlace.KeyOf(StoryboardPlace.Of(input.JobId, input.Language));
        var json = JsonSerializer.SerializeToUtf8Bytes(input.Storyboard, RequestJson.Options);
        try
        {
            await store.WriteAsync(key, json, WriteCondition.Absent, cancellationToken);
        }
        catch (ArtifactConflictException)
        {
            // An earlier run of this step has kept it.
        }
        return key.Value;
    }
}
