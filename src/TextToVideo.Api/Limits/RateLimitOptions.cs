using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Api.Limits;

/// <summary>How much one caller (a key, else an address) may ask for.</summary>
public sealed class RateLimitOptions
{
    /// <summary>Requests of any kind within <see cref="RequestWindow"/>. Files and health are not counted. Default: 100.</summary>
    [Range(1, 1_000_000)]
    public int Requests { get; set; } = 100;

    /// <summary>Default: 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan RequestWindow { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Videos begun within <see cref="GenerationWindow"/>. Default: 20.</summary>
    [Range(1, 1_000_000)]
    public int Generations { get; set; } = 20;

    /// <summary>Default: an hour.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan GenerationWindow { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Count callers on this machine who need no key, too. Default: false.</summary>
    public bool IncludeLoopback { get; set; }
}
