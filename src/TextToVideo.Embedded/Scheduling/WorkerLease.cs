using Microsoft.Extensions.Logging;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>
/// Keeps this worker's claims alive and takes back those of workers that are gone. Driven by the writer's thread,
/// which encoders cannot starve as they do the thread pool.
/// </summary>
internal sealed partial class WorkerLease(
    JournalStore store, TimeSpan duration, TimeProvider time, ILogger<WorkerLease> logger, Action claimsLost)
{
    private long _lastTick;
    private bool _isUnderWay;

    public WorkerSession Session { get; private set; } = null!;

    /// <summary>Registers this worker and takes up what dead ones left.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        Session = new WorkerSession(store.Path);
        _lastTick = time.GetTimestamp();
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
        try
        {
            await store.RequestAsync((session, notes) => Workers.Release(session, notes, Session.Id), CancellationToken.None);
        }
        catch (JournalUnavailableException e)
        {
            // The lock goes with the process, and the next start takes the work back by it.
            Log.NotReleased(logger, e);
        }
        Session.Dispose();
    }

    /// <summary>Called on the writer's thread.</summary>
    public void Tick()
    {
        if (_isUnderWay || time.GetElapsedTime(_lastTick) < duration / 3)
            return;
        _lastTick = time.GetTimestamp();
        _isUnderWay = true;
        store.Writer.Submit(new CallbackWrite<Renewal>(Renew, Renewed, NotRenewed));
    }

    private Renewal Renew(JournalSession session, CommitNotes notes) => new(
        Workers.Renew(session, Session.Id, time.GetUtcNow() + duration),
        TakeBack(session, notes));

    private void Renewed(Renewal renewal)
    {
        _isUnderWay = false;
        Report(renewal.Found);
        if (renewal.IsHeld)
            return;

        // The machine slept, or this process hung, and another took over. Begin again as a new worker.
        Log.ClaimsLost(logger, Session.Id);
        var lost = Session;
        Session = new WorkerSession(store.Path);
        var id = Session.Id;
        _ = lost.AbandonAsync();
        lost.Dispose();
        claimsLost();
        store.Writer.Submit(new CallbackWrite<bool>(
            (session, _) =>
            {
                Workers.Register(session, id, time.GetUtcNow(), time.GetUtcNow() + duration);
                return true;
            },
            _ => { },
            NotRenewed));
    }

    private void NotRenewed(Exception error)
    {
        _isUnderWay = false;
        if (error is not JournalUnavailableException)
            Log.NotRenewed(logger, error);
    }

    private List<FoundWork> TakeBack(JournalSession session, CommitNotes notes)
    {
        var found = new List<FoundWork>();
        foreach (var (id, leaseUntil) in Workers.Others(session, Session.Id))
        {
            var isDead = !WorkerLock.IsHeld(store.Path, id);
            if (isDead || leaseUntil < time.GetUtcNow())
                found.Add(new FoundWork(id, isDead, Workers.Release(session, notes, id)));
        }
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
