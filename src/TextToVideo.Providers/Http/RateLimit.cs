namespace TextToVideo.Providers.Http;

/// <summary>So many requests within any stretch of this length.</summary>
public readonly record struct RateLimit(int Requests, TimeSpan Window);
