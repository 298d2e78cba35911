using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace TextToVideo.Storage.Folder;

/// <summary>What .NET does not offer: hard links, and flushing a folder so that a new name survives a power cut.</summary>
internal static partial class UnixFiles
{
    /// <returns>False where the file system has no links; the caller copies then.</returns>
    public static bool TryLink(string existing, string added) => !OperatingSystem.IsWindows() && Link(existing, added) == 0;

    public static void FlushFolder(string path)
    {
        // Windows writes names with the file's own flush.
        if (OperatingSystem.IsWindows()) return;
        var descriptor = Open(path, 0);
        if (descriptor < 0) throw new IOException($"{path} cannot be opened to be flushed.", Marshal.GetLastPInvokeError());
        try
        {
            if (Fsync(descriptor) != 0) throw new IOException($"{path} cannot be flushed.", Marshal.GetLastPInvokeError());
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string added);

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int descriptor);

    [UnsupportedOSPlatform("windows")]
    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
