using TextToVideo.Jobs;

namespace TextToVideo.Orchestrations;

public sealed record JobOutcome
{
    /// <summary>Completed or cancelled.</summary>
    public required JobState State { get; init; }

    /// <summary>Null where it was cancelled, and where it makes several: each of these has its own outcome.</summary>
    public VideoResult? Video { get; init; }

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<StageTime> Stages { get; init; } = [];
}
