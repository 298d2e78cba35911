using TextToVideo.Failures;

namespace TextToVideo.Artifacts;

/// <summary>Failures that every store can meet, said the same way by each.</summary>
public static class StoreFailures
{
    // Numbers of errno.h on Linux, which .NET keeps in HResult there; and Windows' own.
    private const int NoSpaceLeft = 28;
    private const int QuotaExceeded = 122;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>True where the disk has no room for what was written.</summary>
    public static bool IsFull(IOException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.HResult is NoSpaceLeft or QuotaExceeded or WindowsDiskFull;
    }

    public static TextToVideoException Full(string where, Exception cause) =>
        new("storage.full", FailureCategory.Resource, $"No space is left in {where}. Free some space, then try again; the finished steps of jobs are kept.", isRetryable: false, cause);

    public static TextToVideoException ReadOnly(string where, Exception cause) =>
        new("storage.read_only", FailureCategory.Configuration, $"{where} cannot be written to. Choose another folder or change its permissions.", isRetryable: false, cause);
}
