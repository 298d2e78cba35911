using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Context;

/// <summary>What one turn adds to the history.</summary>
/// <param name="Outcome">Null while the orchestration goes on; else how the execution ended. It is also the last of <paramref name="Events"/>.</param>
internal sealed record TurnResult(
    DateTimeOffset At,
    IReadOnlyList<HistoryEvent> Events,
    IReadOnlyList<int> CancelledTimers,
    string? CustomStatus,
    HistoryEvent? Outcome);
