using System.Text.Json.Serialization;
using TextToVideo.Artifacts;
using TextToVideo.Music;

namespace TextToVideo.Rendering;

/// <param name="LevelDb">Against the voice; negative.</param>
public sealed record MusicUse(ArtifactKey Key, double LevelDb)
{
    /// <summary>Null: unknown, as in jobs of earlier versions; the file is repeated from end to end.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MusicLoop? Loop { get; init; }
}
