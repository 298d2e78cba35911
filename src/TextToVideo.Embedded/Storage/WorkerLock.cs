namespace TextToVideo.Embedded.Storage;

/// <summary>
/// A locked file beside the journal that says "this worker lives". The kernel lets go of the lock when the process
/// ends, however it ends, so that another need not wait for a lease to run out. The journal itself rests on file
/// locks, so wherever it works these do.
/// </summary>
internal sealed class WorkerLock : IDisposable
{
    private readonly FileStream _file;

    private WorkerLock(FileStream file) => _file = file;

    public static WorkerLock Take(string journalPath, string worker)
    {
        var path = PathOf(journalPath, worker);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return new WorkerLock(new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
    }

    public static bool IsHeld(string journalPath, string worker)
    {
        try
        {
            using var probe = new FileStream(PathOf(journalPath, worker), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public static void Forget(string journalPath, string worker) => File.Delete(PathOf(journalPath, worker));

    public void Dispose() => _file.Dispose();

    private static string PathOf(string journalPath, string worker) => Path.Combine(journalPath + ".workers", worker + ".lock");
}
