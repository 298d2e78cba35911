using Microsoft.Extensions.Logging;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>
/// Keeps this worker's claims alive and takes back those of workers that are gone. Driven by the writer's thread,
/// which encoders cannot starve as they do the thread pool.
/// </summary>
internal sealed partial class WorkerLease(
    JournalStore store, TimeSpan duration, TimeProvider time, ILogger<WorkerLease> logger, Action claimsLost)
    : IDisposable
{
    private static readonly TimeSpan LookInterval = TimeSpan.FromSeconds(1);

    private WorkerSession? _session;
    private WorkerSession? _successor;
    private long _renewedAt;
    private long _lookedAt;
    private bool _isUnderWay;
    private volatile bool _isEnding;

    public WorkerSession Session => _successor ?? _session ?? throw new InvalidOperationException("The worker has not registered.");

    /// <summary>Registers this worker and takes up what dead ones left.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        _session = new WorkerSession(store.Path);
        _renewedAt = _lookedAt = time.GetTimestamp();
        var found = await store.RequestAsync(
            (session, notes) =>
            {
                Workers.Register(session, Session.Id, time.GetUtcNow(), time.GetUtcNow() + duration);
                return TakeBack(session, notes);
            },
            cancellationToken);
        Report(found);
    }

    public async Task EndAsync()
    {
        _isEnding = true;
        try
        {
            await store.RequestAsync((session, notes) => Workers.Release(session, notes, Session.Id), CancellationToken.None);
        }
        catch (JournalUnavailableException e)
        {
            // The lock goes with the process, and the next start takes the work back by it.
            Log.NotReleased(logger, e);
        }
    }

    public void Dispose()
    {
        _isEnding = true;
        _session?.Dispose();
        _successor?.Dispose();
    }

    /// <summary>Called on the writer's thread.</summary>
    public void Tick()
    {
        if (_isUnderWay || _isEnding || !(IsRenewalDue() || IsAnotherDead()))
            return;
        _renewedAt = time.GetTimestamp();
        _isUnderWay = true;
        store.Writer.Submit(new CallbackWrite<Renewal>(Renew, Renewed, NotRenewed));
    }

    private bool IsRenewalDue() => time.GetElapsedTime(_renewedAt) >= duration / 3;

    private bool IsAnotherDead()
    {
        if (time.GetElapsedTime(_lookedAt) < LookInterval)
            return false;
        _lookedAt = time.GetTimestamp();
        return store.Reader.Read(session => Workers.Others(session, Session.Id)).Exists(other => !WorkerLock.IsHeld(store.Path, other.Id));
    }

    private Renewal Renew(JournalSession session, CommitNotes notes)
    {
        var leaseUntil = time.GetUtcNow() + duration;
        var isHeld = Workers.Renew(session, _session!.Id, leaseUntil);
        if (!isHeld)
        {
            // What is claimed from here on, in this very batch too, is claimed by the successor.
            _successor ??= new WorkerSession(store.Path);
            Workers.Register(session, _successor.Id, time.GetUtcNow(), leaseUntil);
        }
        return new Renewal(isHeld, TakeBack(session, notes));
    }

    private void Renewed(Renewal renewal)
    {
        _isUnderWay = false;
        Report(renewal.Found);
        if (renewal.IsHeld)
            return;

        // The machine slept, or this process hung, and another took over: go on as a new worker.
        var lost = _session!;
        (_session, _successor) = (_successor, null);
        Log.ClaimsLost(logger, lost.Id);
        _ = lost.AbandonAsync();
        lost.Dispose();
        claimsLost();
    }

    private void NotRenewed(Exception error)
    {
        _isUnderWay = false;
        if (error is not JournalUnavailableException)
            Log.NotRenewed(logger, error);
    }

    private List<FoundWork> TakeBack(JournalSession session, CommitNotes notes)
    {
        InstanceClaim.HealClock(session, notes, time.GetUtcNow());
        var found = new List<FoundWork>();
        foreach (var (id, leaseUntil) in Workers.Others(session, Session.Id))
        {
            var isDead = !WorkerLock.IsHeld(store.Path, id);
            if (isDead || leaseUntil < time.GetUtcNow())
                found.Add(new FoundWork(id, isDead, Workers.Release(session, notes, id)));
        }
        Workers.ReleaseOrphans(session, notes);
        return found;
    }

    private void Report(List<FoundWork> found)
    {
        foreach (var (worker, isDead, released) in found)
        {
            Log.TakenBack(logger, worker, isDead ? "has died" : "has gone silent", released.Instances, released.Activities);
            if (isDead)
                WorkerLock.Forget(store.Path, worker);
        }
    }

    private sealed record Renewal(bool IsHeld, List<FoundWork> Found);

    private sealed record FoundWork(string Worker, bool IsDead, ReleasedWork Released);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Worker {Worker} {Reason}: {Instances} instances and {Activities} begun activities are taken up again.")]
        public static partial void TakenBack(ILogger logger, string worker, string reason, int instances, int activities);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Worker {Worker} was silent for longer than its lease; another has its work. Beginning anew.")]
        public static partial void ClaimsLost(ILogger logger, string worker);

        [LoggerMessage(Level = LogLevel.Error, Message = "The worker's lease could not be renewed.")]
        public static partial void NotRenewed(ILogger logger, Exception exception);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The worker could not give its work back before it ended; the next start takes it up.")]
        public static partial void NotReleased(ILogger logger, Exception exception);
    }
}
