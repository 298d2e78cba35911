namespace TextToVideo.Embedded.Journal;

/// <summary>Opens the events of one turn: what came in, then the calls made in answer.</summary>
/// <param name="At">The orchestration's clock during the turn.</param>
public sealed record TurnStarted(DateTimeOffset At) : HistoryEvent;
