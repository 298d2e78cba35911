using TextToVideo.Health;

namespace TextToVideo.Api.Health;

/// <summary>Whether videos can be made here.</summary>
public sealed record HealthAnswer
{
    /// <summary>`ok`; `degraded`: something optional is missing; `unavailable`: no video can be made.</summary>
    public required string Status { get; init; }

    public required string Version { get; init; }

    public required IReadOnlyList<ReadinessFinding> Checks { get; init; }
}
