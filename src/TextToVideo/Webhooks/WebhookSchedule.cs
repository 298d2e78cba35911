namespace TextToVideo.Webhooks;

/// <summary>When a message that was not taken is sent again: the schedule that Standard Webhooks recommends, about three days in all.</summary>
public static class WebhookSchedule
{
    /// <summary>A receiver may ask for patience, but not for ever.</summary>
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromHours(24);

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(5),
        TimeSpan.FromHours(10),
        TimeSpan.FromHours(14),
        TimeSpan.FromHours(20),
        TimeSpan.FromHours(24),
    ];

    /// <summary>The first attempt included.</summary>
    public static int MaxAttempts => Waits.Length + 1;

    /// <summary>The wait after a failed attempt, up to a fifth longer so that receivers who were down are not hit by all at once.</summary>
    /// <param name="attempt">1 is the first.</param>
    /// <param name="retryAfter">What the receiver asked for; the longer of the two counts.</param>
    /// <param name="jitter">0 to 1.</param>
    public static TimeSpan WaitAfter(int attempt, TimeSpan? retryAfter, double jitter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(attempt, Waits.Length);
        var wait = Waits[attempt - 1] * (1 + (jitter / 5));
        var asked = retryAfter is { } after && after < LongestRetryAfter ? after : retryAfter is null ? TimeSpan.Zero : LongestRetryAfter;
        return wait > asked ? wait : asked;
    }
}
