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

    /// <summary>ETag of an earlier plan, whose place this one takes; null: of none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Replaces { get; init; }
}

/// <summary>Activity: puts a fresh storyboard where its user can see and edit it. Run again, it leaves what the user has made of it alone.</summary>
public sealed class KeepStoryboard(IArtifactStore store) : Activity<KeepStoryboardInput, string>
{
    public const string FileName = "storyboard.json";

    public override async Task<string> RunAsync(ActivityContext context, KeepStoryboardInput input, CancellationToken cancellationToken)
    {
        var key = StoryboardPlace.KeyOf(StoryboardPlace.Of(input.JobId, input.Language));
        var json = JsonSerializer.SerializeToUtf8Bytes(input.Storyboard, RequestJson.Options);
        if (input.Replaces is { } old && await WriteAsync(key, json, WriteCondition.Matches(old), cancellationToken)) return key.Value;
        await WriteAsync(key, json, WriteCondition.Absent, cancellationToken);
        return key.Value;
    }

    /// <returns>False: another is there; an earlier run of this step has kept it, or its user has edited it since.</returns>
    private async Task<bool> WriteAsync(ArtifactKey key, byte[] json, WriteCondition condition, CancellationToken cancellationToken)
    {
        try
        {
            await store.WriteAsync(key, json, condition, cancellationToken);
            return true;
        }
        catch (ArtifactConflictException)
        {
            return false;
        }
    }
}
