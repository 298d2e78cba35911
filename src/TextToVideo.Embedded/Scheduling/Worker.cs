using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>
/// Claims work within the batches of the journal's writer and hands it to the runners. Its claims are part of the
/// transaction that made them possible, so an activity that a turn asked for starts right after that turn's commit.
/// </summary>
internal sealed partial class Worker : IBatchParticipant, IDisposable
{
    private const int MaxInstancesPerClaim = 64;
    private const int MaxTimersPerWrite = 500;
    // Nothing tells that an instance has been left to newer programs for too long.
    private static readonly TimeSpan LeftInstancesInterval = TimeSpan.FromSeconds(10);
    private static readonly ActivityKind[] Kinds = Enum.GetValues<ActivityKind>();

    private readonly JournalStore _store;
    private readonly TimeProvider _time;
    private readonly LiveInstances _live;
    private readonly StuckInstances _stuck = new();
    private readonly TurnRunner _turns;
    private readonly ActivitySlots _slots;
    private readonly ActivityRunner _activities;
    private readonly WorkerLease _lease;
    private readonly Doorkeeper _door;
    private readonly Alarm _alarm;
    private readonly ILogger _logger;
    private readonly string _known;
    private readonly string _courses;
    private readonly HashSet<ActivityKind> _waitingKinds = [.. Kinds];
    private readonly List<ActivityClaim> _claimedActivities = [];
    private readonly HashSet<ActivityKind> _exhaustedKinds = [];
    private List<InstanceClaim> _claimedInstances = [];
    private volatile bool _mayHaveInstances = true;
    private bool _isInstancesExhausted;
    private volatile bool _isClaiming = true;
    private long _leftLookedAt;

    public Worker(JournalStore store, WorkCatalog catalog, IServiceProvider services, EmbeddedEngineOptions options, TimeProvider time, ILoggerFactory loggers)
    {
        _store = store;
        _time = time;
        _known = PayloadJson.Write(catalog.Activities.Keys);
        _courses = PayloadJson.Write(catalog.Orchestrations.Values.Where(entry => entry.NewestCourse is not null).ToDictionary(entry => entry.Name, entry => entry.NewestCourse));
        _live = new LiveInstances(options.MaxLiveInstances);
        _turns = new TurnRunner(store, catalog, _live, _stuck, time, loggers, BecameIdle);
        _slots = new ActivitySlots(options.ConcurrencyOf);
        _activities = new ActivityRunner(store, catalog, services, time, _slots, loggers.CreateLogger<ActivityRunner>(), Nudge);
        _logger = loggers.CreateLogger<Worker>();
        _door = new Doorkeeper(options, time);
        _alarm = new Alarm(time, FireTimers);
        _lease = new WorkerLease(store, options.LeaseDuration, time, loggers.CreateLogger<WorkerLease>(), ClaimsLost);
    }

    public int LiveInstanceCount => _live.Count;

    /// <summary>What does not go on although the journal works; null where all does.</summary>
    public string? Problem => _stuck.Problem;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await _lease.BeginAsync(cancellationToken);
        _store.Writer.Participant = this;
        FireTimers();
    }

    /// <summary>Ends in order: nothing new is begun, what runs is told and awaited for a while, the rest is given back.</summary>
    public async Task StopAsync(TimeSpan timeout, CancellationToken cancellationToken)
    {
        _isClaiming = false;
        await _lease.Session.AbandonAsync();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(timeout);
        await _activities.WhenIdle().WaitAsync(deadline.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _alarm.Dispose();
        _turns.Dispose();
        // Behind everything that was submitted, so what was finished is recorded before the claims are given back.
        await _lease.EndAsync();
        _store.Writer.Participant = null;
        Dispose();
    }

    /// <summary>Ends as a crash would: the journal must have been abandoned before.</summary>
    public void Drop()
    {
        _isClaiming = false;
        _store.Writer.Participant = null;
        Dispose();
    }

    public void Dispose()
    {
        _alarm.Dispose();
        _turns.Dispose();
        _lease.Dispose();
    }

    public void Claim(JournalSession session, CommitNotes notes)
    {
        _claimedActivities.Clear();
        _exhaustedKinds.Clear();
        _claimedInstances = [];
        _isInstancesExhausted = false;
        if (!_isClaiming)
            return;

        _door.Open(session, notes);
        foreach (var kind in Kinds)
        {
            var free = _slots.Free(kind);
            if (free <= 0 || !(_waitingKinds.Contains(kind) || notes.WaitingActivities.Contains(kind)))
                continue;
            var claims = ActivityClaim.Take(session, _lease.Session.Id, kind, _known, free);
            _claimedActivities.AddRange(claims);
            if (claims.Count < free)
                _exhaustedKinds.Add(kind);
        }

        if (!_mayHaveInstances && !notes.HasUnclaimedInstances && notes.ReadyInstances.All(seq => _live.Find(seq) is not null))
            return;
        var room = _live.Room(MaxInstancesPerClaim);
        if (room > 0)
        {
            _claimedInstances = InstanceClaim.Take(session, _lease.Session.Id, _courses, _time.GetUtcNow(), room);
            _isInstancesExhausted = _claimedInstances.Count < room;
        }
    }

    public void Committed(CommitNotes notes)
    {
        _door.Committed();
        _stuck.Forget(notes.EndedInstances);
        foreach (var seq in notes.RevokedInstances)
        {
            if (_live.Find(seq) is { } revoked)
                _live.Remove(revoked);
        }
        Dispatch(notes);
        if (notes.EarliestAlarm is { } at)
            _alarm.NoLaterThan(at);
    }

    public void ForeignChange()
    {
        _waitingKinds.UnionWith(Kinds);
        _mayHaveInstances = true;
        _door.Look();
        _store.Writer.Submit(new CallbackWrite<List<OwnedInstance>>(
            (session, _) => OwnedInstance.Read(session, _lease.Session.Id),
            Reconcile,
            error => Log.LookFailed(_logger, error)));
        FireTimers();
    }

    public void Tick()
    {
        _lease.Tick();
        if (_isClaiming && (_door.IsLookDue() || IsLookForLeftDue()))
            Nudge();
    }

    private bool IsLookForLeftDue()
    {
        if (_time.GetElapsedTime(_leftLookedAt) < LeftInstancesInterval)
            return false;
        _leftLookedAt = _time.GetTimestamp();
        return _mayHaveInstances = true;
    }

    private void Dispatch(CommitNotes notes)
    {
        _waitingKinds.UnionWith(notes.WaitingActivities);
        _waitingKinds.ExceptWith(_exhaustedKinds);
        foreach (var claim in _claimedActivities)
            _activities.Start(claim, _lease.Session.Abandoned);

        // Instances that are ready and not in memory were claimed just now, or wait for room.
        _mayHaveInstances |= notes.HasUnclaimedInstances || notes.ReadyInstances.Any(seq => _live.Find(seq) is null);
        if (_isInstancesExhausted)
            _mayHaveInstances = false;
        foreach (var claim in _claimedInstances)
        {
            var instance = new LiveInstance(claim);
            foreach (var evicted in _live.Add(instance))
                Release(evicted);
            _turns.Want(instance);
        }
        foreach (var seq in notes.ReadyInstances)
        {
            if (_live.Find(seq) is { } instance)
                _turns.Want(instance);
        }
        _claimedActivities.Clear();
        _claimedInstances = [];
        // Places that became free during the commit were not seen when claims were made.
        BecameIdle();
    }

    private void Release(LiveInstance instance) => _store.Writer.Submit(new CallbackWrite<bool>(
        (session, notes) =>
        {
            instance.Claim.Release(session, notes);
            return true;
        },
        _ => { },
        error => Log.LookFailed(_logger, error)));

    // Others have terminated instances of ours, or sent them events.
    private void Reconcile(List<OwnedInstance> owned)
    {
        var ready = owned.ToDictionary(o => o.Seq, o => o.IsReady);
        foreach (var instance in _live.All())
        {
            if (!ready.TryGetValue(instance.Claim.Seq, out var isReady))
                _live.Remove(instance);
            else if (isReady)
                _turns.Want(instance);
        }
    }

    private void BecameIdle()
    {
        if (_mayHaveInstances && _isClaiming && _live.Room(1) > 0)
            Nudge();
    }

    // A batch without writes, in which claims are made.
    private void Nudge() => _store.Writer.Submit(new CallbackWrite<bool>((_, _) => true, _ => { }, _ => { }));

    private void FireTimers() => _store.Writer.Submit(new CallbackWrite<DateTimeOffset?>(
        (session, notes) => Timers.Fire(session, notes, _time.GetUtcNow(), MaxTimersPerWrite),
        next =>
        {
            if (next is { } at)
                _alarm.NoLaterThan(at);
        },
        error =>
        {
            if (error is not JournalUnavailableException)
                Log.LookFailed(_logger, error);
        }));

    private void ClaimsLost()
    {
        foreach (var instance in _live.All())
            _live.Remove(instance);
        _waitingKinds.UnionWith(Kinds);
        _mayHaveInstances = true;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The journal refused a look that the worker needs.")]
        public static partial void LookFailed(ILogger logger, Exception exception);
    }
}
