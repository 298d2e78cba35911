namespace TextToVideo.Embedded.Journal;

public sealed record TimerFired(int Id) : HistoryEvent;
