using TextToVideo.Artifacts;

namespace TextToVideo.Storage.Folder;

/// <summary>Turns the disk's own errors into the product's, so that a user reads what to do.</summary>
internal static class DiskFaults
{
    // A number of errno.h on Linux, which .NET keeps in HResult there.
    private const int ReadOnlyFileSystem = 30;

    public static T Guard<T>(string root, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IOException e) when (StoreFailures.IsFull(e))
        {
            throw StoreFailures.Full(root, e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException { HResult: ReadOnlyFileSystem })
        {
            throw StoreFailures.ReadOnly(root, e);
        }
    }
}
