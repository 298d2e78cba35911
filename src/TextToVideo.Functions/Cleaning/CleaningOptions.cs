using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Functions.Cleaning;

public sealed class CleaningOptions
{
    public const string Section = "Cleaning";

    /// <summary>What nobody has written or used for so long is deleted. Default: 30 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan KeepArtifacts { get; set; } = TimeSpan.FromDays(30);

    /// <summary>Jobs that ended are forgotten so long after they were begun. Default: 30 days.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "3650.00:00:00")]
    public TimeSpan KeepHistory { get; set; } = TimeSpan.FromDays(30);
}
