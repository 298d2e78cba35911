using TextToVideo.Artifacts;

namespace TextToVideo.Rendering;

/// <summary>Segments in order, and the sound over them.</summary>
public sealed record AssemblyPlan
{
    public required IReadOnlyList<SegmentUse> Segments { get; init; }

    public required IReadOnlyList<NarrationUse> Narrations { get; init; }

    /// <summary>Null: no music.</summary>
    public MusicUse? Music { get; init; }

    public required int TotalFrames { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}

public sealed record SegmentUse(ArtifactKey Key, int Frames);

/// <param name="StartsAt">On the video's timeline.</param>
public sealed record NarrationUse(ArtifactKey Key, TimeSpan StartsAt, TimeSpan Duration);

/// <param name="LevelDb">Against the voice; negative.</param>
public sealed record MusicUse(ArtifactKey Key, double LevelDb);
