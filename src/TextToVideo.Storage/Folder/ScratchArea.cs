using TextToVideo.Artifacts;

namespace TextToVideo.Storage.Folder;

/// <summary>
/// Where this process works on files that are not published yet. Its folder carries a lock that ends with the process,
/// so that what crashed processes left is told from what living ones use.
/// </summary>
internal sealed class ScratchArea : IDisposable
{
    private const string LockFile = "owner.lock";

    private readonly string _own;
    private readonly FileStream _lock;

    public ScratchArea(string root)
    {
        Directory.CreateDirectory(root);
        Sweep(root);
        _own = Path.Combine(root, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(_own);
        _lock = new FileStream(Path.Combine(_own, LockFile), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    public ScratchFolder NewFolder() => new(Path.Combine(_own, Guid.NewGuid().ToString("N")));

    public void Dispose()
    {
        _lock.Dispose();
        TryDelete(_own);
    }

    private static void Sweep(string root)
    {
        foreach (var folder in Directory.EnumerateDirectories(root))
        {
            try
            {
                // Opening fails while the owner lives. A folder without a lock is younger than its lock, or nobody's.
                var path = Path.Combine(folder, LockFile);
                if (!File.Exists(path) && DateTime.UtcNow - Directory.GetCreationTimeUtc(folder) < TimeSpan.FromMinutes(1)) continue;
                using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)) TryDelete(folder);
            }
            catch (IOException)
            {
                // In use.
            }
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The next start tries again.
        }
    }
}
