namespace TextToVideo.Embedded.Storage;

/// <summary>The file is a journal of a newer program, or no journal at all. It was not touched.</summary>
public sealed class JournalVersionException(string message) : Exception(message);
