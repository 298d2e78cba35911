namespace TextToVideo.Media.Processes;

/// <summary>Guard rails that the kernel enforces, where util-linux's prlimit is installed; null: none.</summary>
/// <param name="AddressSpaceBytes">Reserved, not resident: a program with many threads reserves far more than it uses.</param>
/// <param name="FileSizeBytes">Of each file that it writes.</param>
public sealed record ToolLimits(TimeSpan? CpuTime = null, long? AddressSpaceBytes = null, long? FileSizeBytes = null)
{
    private const long GiB = 1L << 30;

    /// <summary>For all that do not say otherwise: no step but rendering writes more than an hour of sound.</summary>
    public static ToolLimits Ordinary { get; } = new(FileSizeBytes: 4 * GiB);

    /// <summary>
    /// For the first look at a file that nobody vouches for. Nothing is written, and 4 GiB hold the largest picture that is
    /// read at all several times over; the programs run with one thread then.
    /// </summary>
    public static ToolLimits Inspection { get; } = new(CpuTime: TimeSpan.FromMinutes(1), AddressSpaceBytes: 4 * GiB, FileSizeBytes: 1 << 20);
}
