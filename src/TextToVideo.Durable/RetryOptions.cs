namespace TextToVideo.Durable;

/// <summary>
/// Retries with exponential back-off, waited out on durable timers. A failure that says
/// <see cref="FailureDetails.IsRetryable"/> false ends the attempts at once.
/// </summary>
public sealed record RetryOptions
{
    /// <summary>Attempts in all, the first included. At least 1.</summary>
    public int MaxAttempts
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There is at least one attempt.");
    } = 3;

    /// <summary>Wait before the second attempt.</summary>
    public TimeSpan FirstInterval { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Each wait is the one before times this. At least 1.</summary>
    public double BackoffCoefficient
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A wait is never shorter than the one before.");
    } = 2;

    /// <summary>No wait is longer than this.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The wait after the given failed attempt (1 is the first).</summary>
    public TimeSpan IntervalAfter(int attempt)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        var ticks = FirstInterval.Ticks * Math.Pow(BackoffCoefficient, attempt - 1);
        return ticks >= MaxInterval.Ticks ? MaxInterval : TimeSpan.FromTicks((long)ticks);
    }
}
