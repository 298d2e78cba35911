using TextToVideo.Durable;

namespace TextToVideo.Embedded.Journal;

public sealed record TaskFailed(int Id, FailureDetails Failure) : HistoryEvent;
