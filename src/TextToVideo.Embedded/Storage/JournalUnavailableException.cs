using TextToVideo.Durable;

namespace TextToVideo.Embedded.Storage;

/// <summary>The journal could not be written in time: the disk is full, the file is locked or the store has stopped.</summary>
public sealed class JournalUnavailableException(string message, Exception? innerException = null) : EngineUnavailableException(message, innerException);
