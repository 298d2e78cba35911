using TextToVideo.Durable;

namespace TextToVideo.Embedded.Journal;

public sealed record ExecutionFailed(FailureDetails Failure) : HistoryEvent;
