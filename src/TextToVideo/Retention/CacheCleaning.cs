namespace TextToVideo.Retention;

/// <param name="Deleted">Entries that went.</param>
/// <param name="BytesFreed">What they took.</param>
/// <param name="BytesKept">What the cache still takes.</param>
public sealed record CacheCleaning(int Deleted, long BytesFreed, long BytesKept);
