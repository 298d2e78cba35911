using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Footage;

public sealed record FootageQuery
{
    /// <summary>From specific to general.</summary>
    public required IReadOnlyList<string> Queries { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public required ShotType Shot { get; init; }

    public required FrameSize Frame { get; init; }

    /// <summary>How long the scene is expected to be.</summary>
    public required double Seconds { get; init; }

    public required string Language { get; init; }

    /// <summary>The user's footage folder; null: none.</summary>
    public string? Folder { get; init; }

    /// <summary>Uploads to choose from, as `upload:` and the id; null: none.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Uploads { get; init; }

    /// <summary>A clip that the user chose; only it is wanted then.</summary>
    public string? LockedClip { get; init; }
}
