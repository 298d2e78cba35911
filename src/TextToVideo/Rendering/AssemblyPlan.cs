using System.Text.Json.Serialization;

namespace TextToVideo.Rendering;

/// <summary>Segments in order, and the sound under them.</summary>
public sealed record AssemblyPlan
{
    public required IReadOnlyList<SegmentUse> Segments { get; init; }

    public required SoundTrack Sound { get; init; }

    public required int TotalFrames { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    /// <summary>Which take of the step this is (<see cref="Orchestrations.Redo"/>); null: the first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Take { get; init; }
}
