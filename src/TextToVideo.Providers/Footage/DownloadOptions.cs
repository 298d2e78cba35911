using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Providers.Footage;

/// <summary>Bounds for bringing clips and pictures in.</summary>
public sealed class DownloadOptions
{
    public const string Section = "Providers:Downloads";

    /// <summary>Largest clip or picture, in megabytes (10⁶ bytes). Default 300.</summary>
    [Range(1, 100_000)]
    public int MaxMegabytes { get; set; } = 300;

    /// <summary>A host that has not begun to answer after so long is asked again; one that fails so again and again is left alone for a minute. Default 10 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan AnswerTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A download that brings nothing for so long is broken off and resumed. Default 20 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan StallTimeout { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>For the whole download, resumptions included. Default 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "06:00:00")]
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Tries after the first. One that brought more bytes does not count. Default 4.</summary>
    [Range(0, 20)]
    public int MaxRetries { get; set; } = 4;

    /// <summary>Wait before the first retry, doubled for each further one. Default 0.5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00")]
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromMilliseconds(500);
}
