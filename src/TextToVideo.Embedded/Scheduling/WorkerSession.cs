using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>One registration of this process as a worker: its id, its lock, and the end of both.</summary>
internal sealed class WorkerSession : IDisposable
{
    private readonly string _journalPath;
    private readonly WorkerLock _lock;
    private readonly CancellationTokenSource _abandon = new();

    public WorkerSession(string journalPath)
    {
        _journalPath = journalPath;
        Id = Guid.NewGuid().ToString("N");
        _lock = WorkerLock.Take(journalPath, Id);
    }

    public string Id { get; }

    /// <summary>Fires when results of this worker's activities are not wanted any more.</summary>
    public CancellationToken Abandoned => _abandon.Token;

    // Not on the caller's thread, which may be the journal's writer: activities hang their own clean-up on the token.
    public Task AbandonAsync() => _abandon.CancelAsync();

    public void Dispose()
    {
        _lock.Dispose();
        WorkerLock.Forget(_journalPath, Id);
    }
}
