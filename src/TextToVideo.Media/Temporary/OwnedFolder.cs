namespace TextToVideo.Media.Temporary;

/// <summary>A folder with a lock that ends with its process, however that ends: so what is left is told from what is in use.</summary>
internal sealed class OwnedFolder : IDisposable
{
    private const string Prefix = "ttv-run-";
    private const string LockFile = "owner.lock";

    /// <summary>Between the making of a folder and that of its lock.</summary>
    private static readonly TimeSpan Newborn = TimeSpan.FromMinutes(1);

    private readonly FileStream _lock;

    private OwnedFolder(string path)
    {
        Path = path;
        _lock = new FileStream(System.IO.Path.Combine(path, LockFile), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    public string Path { get; }

    /// <summary>Deletes what others left beside it first.</summary>
    public static OwnedFolder Begin(string temporary)
    {
        foreach (var left in Directory.EnumerateDirectories(temporary, Prefix + "*")) Sweep(left);
        var path = System.IO.Path.Combine(temporary, Prefix + Guid.NewGuid().ToString("N"));
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new OwnedFolder(path);
    }

    public void Dispose()
    {
        _lock.Dispose();
        TryDelete(Path);
    }

    private static void Sweep(string folder)
    {
        try
        {
            var path = System.IO.Path.Combine(folder, LockFile);
            if (!File.Exists(path) && DateTime.UtcNow - Directory.GetCreationTimeUtc(folder) < Newborn) return;

            // Opening fails while the owner lives, and where it is another user's.
            using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)) TryDelete(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // In use.
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next process tries again.
        }
    }
}
