using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Uploads;

public sealed class UploadOptions
{
    public const string Section = "Uploads";

    /// <summary>What one file may have, in bytes. Default: 100 MB.</summary>
    [Range(1, 2_000_000_000)]
    public long FileBytes { get; set; } = 100_000_000;

    /// <summary>What all together may have, in bytes. Default: 10 GB.</summary>
    [Range(1, long.MaxValue)]
    public long TotalBytes { get; set; } = 10_000_000_000;

    /// <summary>What no job has used for so long goes. Default: 30 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "3650.00:00:00")]
    public TimeSpan KeptFor { get; set; } = TimeSpan.FromDays(30);
}
