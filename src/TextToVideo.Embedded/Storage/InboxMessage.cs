using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

internal sealed record InboxMessage(long Position, HistoryEvent Event);
