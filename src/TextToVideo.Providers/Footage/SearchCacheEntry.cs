namespace TextToVideo.Providers.Footage;

/// <param name="At">When the service gave the answer.</param>
internal sealed record SearchCacheEntry(DateTimeOffset At, string Request, string Answer);
