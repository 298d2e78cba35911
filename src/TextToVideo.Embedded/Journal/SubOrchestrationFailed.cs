using TextToVideo.Durable;

namespace TextToVideo.Embedded.Journal;

public sealed record SubOrchestrationFailed(int Id, FailureDetails Failure) : HistoryEvent;
