namespace TextToVideo.Embedded.Journal;

public sealed record ExecutionTerminated(string Reason) : HistoryEvent;
