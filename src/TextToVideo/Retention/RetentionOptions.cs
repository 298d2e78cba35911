using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Retention;

public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>What finished steps, searches and clips may take in all, in bytes. Default: 5 GB. Files of jobs count extra and are never taken.</summary>
    [Range(0, long.MaxValue)]
    public long CacheBytes { get; set; } = 5_000_000_000;

    /// <summary>What nobody has used for so long goes although there is room. Default: 7 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan CacheAge { get; set; } = TimeSpan.FromDays(7);

    /// <summary>The delivery log forgets webhooks, and the engine preparations, so long after they ended. Default: 30 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan DeliveryAge { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Jobs are deleted with their files so long after they ended. Default: never.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan? JobAge { get; set; }

    /// <summary>How often a server cleans up. Default: every hour.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "7.00:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromHours(1);
}
