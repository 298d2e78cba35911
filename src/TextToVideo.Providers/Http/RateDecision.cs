namespace TextToVideo.Providers.Http;

/// <param name="IsGranted">The request may be sent, and is counted.</param>
/// <param name="Wait">When not granted: how long until it could be.</param>
public readonly record struct RateDecision(bool IsGranted, TimeSpan Wait)
{
    public static RateDecision Granted => new(true, TimeSpan.Zero);

    public static RateDecision Denied(TimeSpan wait) => new(false, wait);
}
