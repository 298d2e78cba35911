using System.Text.Json.Serialization;
using TextToVideo.Artifacts;

namespace TextToVideo.Footage;

/// <summary>A clip in the store, looked into and found good.</summary>
public sealed record FetchedClip(ArtifactKey Key, MediaFacts Facts, long Bytes)
{
    /// <summary>Null: fetched by a program that did not look for it yet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClipSurvey? Survey { get; init; }
}
