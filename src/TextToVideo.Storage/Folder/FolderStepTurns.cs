using TextToVideo.Artifacts;
using TextToVideo.Steps;

namespace TextToVideo.Storage.Folder;

/// <summary>
/// Among all processes of this machine that share a folder, by locks that the kernel lets go of when a process ends, however it
/// ends. A process that is stopped keeps its lock but no longer touches the file; after <see cref="Patience"/> the others go on
/// without it, since a step that is made twice costs less than one that nobody makes.
/// </summary>
/// <param name="folder">Made when it is needed; holds a bounded number of empty files.</param>
internal sealed class FolderStepTurns(string folder, TimeProvider time) : IStepTurns
{
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Steps of one file wait for each other; with so many files that hardly happens.</summary>
    private const int Files = 4096;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2), Nap = TimeSpan.FromMilliseconds(25);

    // Within the process in the order of asking, without looking at files again and again.
    private readonly KeyedLock _turns = new();

    public async Task<IDisposable> EnterAsync(ArtifactKey step, CancellationToken cancellationToken)
    {
        var name = TurnName.Of(step, Files);
        var turn = await _turns.EnterAsync(name, cancellationToken);
        try
        {
            _ = DiskFaults.Guard(folder, () => Directory.CreateDirectory(folder));
            return new Turn(turn, await LockAsync(Path.Combine(folder, name), cancellationToken), time);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <returns>Null where its holder is stopped.</returns>
    private async Task<FileStream?> LockAsync(string path, CancellationToken cancellationToken)
    {
        var began = time.GetTimestamp();
        while (true)
        {
            if (KeyTurn.TryLock(path) is { } file)
            {
                Touch(file, time);
                return file;
            }

            // Not at the first look: a holder that has just come may not have touched it yet, and the clock may have jumped.
            if (time.GetElapsedTime(began) > 2 * Beat && time.GetUtcNow() - File.GetLastWriteTimeUtc(path) > Patience) return null;
            await Task.Delay(Nap, time, cancellationToken);
        }
    }

    private static void Touch(FileStream file, TimeProvider time)
    {
        try
        {
            File.SetLastWriteTimeUtc(file.SafeFileHandle, time.GetUtcNow().UtcDateTime);
        }
        catch (Exception e) when (e is ObjectDisposedException or IOException or UnauthorizedAccessException)
        {
            // The turn ended just now; or the disk is read-only, and the step's own writes say so better.
        }
    }

    private sealed class Turn : IDisposable
    {
        private readonly IDisposable _inProcess;
        private readonly FileStream? _file;
        private readonly ITimer? _beat;

        public Turn(IDisposable inProcess, FileStream? file, TimeProvider time)
        {
            _inProcess = inProcess;
            _file = file;
            _beat = file is null ? null : time.CreateTimer(_ => Touch(file, time), null, Beat, Beat);
        }

        public void Dispose()
        {
            _beat?.Dispose();
            _file?.Dispose();
            _inProcess.Dispose();
        }
    }
}
