using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Providers.Http;

/// <summary>How patiently a service is asked. The defaults suit searches; speech and language models set longer times.</summary>
public sealed class ResilienceOptions
{
    /// <summary>Tries after the first. Default 3.</summary>
    [Range(0, 10)]
    public int MaxRetries { get; set; } = 3;

    /// <summary>Wait before the first retry; doubled for each further one, with jitter. Default 1 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The longest wait between two tries, and the longest Retry-After that is waited for here. Where a service asks for more, the call fails at once
    /// with a retryable error that says so, and the durable engine comes back later. Default 20 s.
    /// </summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:10:00")]
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Time for making a connection. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:05:00")]
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Time for one try, its body included. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:30:00")]
    public TimeSpan TryTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Time for all tries and waits. Default 90 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "02:00:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(90);

    /// <summary>Requests to one host at the same time. Default 8.</summary>
    [Range(1, 256)]
    public int MaxConcurrency { get; set; } = 8;

    /// <summary>Failures in a row of samples that open the circuit: at least this many calls within 30 s, half of them failed. Default 10.</summary>
    [Range(2, 1000)]
    public int BreakerMinimumCalls { get; set; } = 10;

    /// <summary>How long a host is left alone after that. Default 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:10:00")]
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Largest answer that is read, in bytes. Default 4 MB.</summary>
    [Range(1024, 1024 * 1024 * 1024)]
    public long MaxAnswerBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// Whether a 429 without Retry-After is tried again after the usual back-off. Default true; false where limits last an hour and another try
    /// only counts against them.
    /// </summary>
    public bool RetriesBlindRateLimit { get; set; } = true;
}
