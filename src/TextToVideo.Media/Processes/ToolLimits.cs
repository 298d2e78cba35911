namespace TextToVideo.Media.Processes;

/// <summary>Guard rails that the kernel enforces, where util-linux's prlimit is installed; null: none.</summary>
/// <param name="AddressSpaceBytes">Reserved, not resident: a program with many threads reserves far more than it uses.</param>
/// <param name="FileSizeBytes">Of each file that it writes.</param>
public sealed record ToolLimits(TimeSpan? CpuTime = null, long? AddressSpaceBytes = null, long? FileSizeBytes = null)
{
    public static ToolLimits None { get; } = new();
}
