using System.Text;
using TextToVideo.Artifacts;

namespace TextToVideo.Storage.Folder;

/// <summary>
/// One writer at a time for a key, over all processes that share the folder: an advisory lock on one of a few files.
/// It is held for a rename and two flushes, so waiting is by short naps.
/// </summary>
internal static class KeyTurn
{
    private const int Files = 256;

    private static readonly TimeSpan Nap = TimeSpan.FromMilliseconds(2);

    public static IDisposable Enter(string root, ArtifactKey key, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(root, "locks");
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{Bucket(key, Files):x2}");
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryLock(path) is { } turn) return turn;
            Thread.Sleep(Nap);
        }
    }

    /// <returns>Null where another holds it.</returns>
    public static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (IsHeld(e))
        {
            return null;
        }
    }

    /// <summary>The same in every process, which <see cref="string.GetHashCode()"/> is not.</summary>
    public static int Bucket(ArtifactKey key, int count)
    {
        var hash = 0u;
        foreach (var b in Encoding.UTF8.GetBytes(key.Value)) hash = (hash * 31) + b;
        return (int)(hash % (uint)count);
    }

    /// <summary>EWOULDBLOCK, and nothing else: a full or read-only disk must not look like a long wait.</summary>
    private static bool IsHeld(IOException e) => e.HResult is 11 or unchecked((int)0x80070020);
}
