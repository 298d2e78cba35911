using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace TextToVideo.Embedded.Storage;

/// <summary>
/// The one thread that writes. Whatever waits when it comes round is committed together (group commit), so the
/// number of instances, not the disk's synchronous writes, bounds the throughput.
/// </summary>
/// <remarks>
/// A thread of its own and not the pool's: encoders keep the cores busy, and a lease that is renewed late is lost.
/// A store error that passes is waited out with back-off; another error is the fault of one write, which is found
/// by applying each alone, so that the others go on.
/// </remarks>
internal sealed partial class JournalWriter
{
    private const int MaxBatch = 512;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    private readonly JournalSession _session;
    private readonly TimeSpan _pollInterval;
    private readonly ILogger _logger;
    private readonly Action<Exception?> _reportCondition;
    private readonly Thread _thread;
    private readonly object _gate = new();
    private Queue<JournalWrite> _queue = new();
    private bool _isClosed;
    private volatile bool _isAbandoned;
    private bool _isTroubled;
    private long _dataVersion;

    /// <param name="reportCondition">Called with the error when the store begins to fail, and with null when it works again.</param>
    public JournalWriter(JournalSession session, TimeSpan pollInterval, ILogger logger, Action<Exception?> reportCondition)
    {
        _session = session;
        _pollInterval = pollInterval;
        _logger = logger;
        _reportCondition = reportCondition;
        _dataVersion = Patience.Try(ReadDataVersion);
        _thread = new Thread(Run) { IsBackground = true, Name = "journal writer" };
        _thread.Start();
    }

    public IBatchParticipant? Participant { get; set; }

    /// <summary>Ends of instances and foreign writes, for those who wait without an engine.</summary>
    public Action<CommitNotes>? Noted { get; set; }

    public Action? ForeignChange { get; set; }

    public void Submit(JournalWrite write)
    {
        lock (_gate)
        {
            if (!_isClosed)
            {
                _queue.Enqueue(write);
                Monitor.Pulse(_gate);
                return;
            }
        }
        write.Failed(Stopped());
    }

    /// <summary>Commits what was submitted and stops; or, where abandoned, drops it as a crash would.</summary>
    public void Stop(bool abandon)
    {
        lock (_gate)
        {
            _isClosed = true;
            _isAbandoned |= abandon;
            Monitor.Pulse(_gate);
        }
        _thread.Join();
    }

    private void Run()
    {
        using (_session)
        {
            while (TakeBatch(out var batch))
            {
                if (batch.Count > 0)
                    Commit(batch);
                Guarded(DetectForeignChange);
                Guarded(() => Participant?.Tick());
            }
        }
    }

    private bool TakeBatch(out List<JournalWrite> batch)
    {
        batch = [];
        lock (_gate)
        {
            if (_queue.Count == 0 && !_isClosed)
                Monitor.Wait(_gate, _pollInterval);
            while (batch.Count < MaxBatch && _queue.TryDequeue(out var write))
                batch.Add(write);
            if (!_isAbandoned)
                return batch.Count > 0 || !_isClosed;
        }
        Fail(batch, Stopped());
        FailAllQueued();
        return false;
    }

    private void Commit(List<JournalWrite> batch)
    {
        var pause = FirstPause;
        while (batch.Count > 0)
        {
            if (TryCommit(batch) is not { } error)
            {
                Report(null);
                return;
            }
            if (TransientErrors.Contains(error))
            {
                Log.Waiting(_logger, TransientErrors.Describe(error), pause.TotalMilliseconds, error);
                Report(error);
                GiveUpOverdue(batch, error);
                Thread.Sleep(pause);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
                if (_isAbandoned || (_isClosed && pause == LongestPause))
                    Fail(batch, new JournalUnavailableException($"The journal could not be written: {TransientErrors.Describe(error)}.", error));
            }
            else if (batch.Count == 1)
            {
                Fail(batch, error);
            }
            else
            {
                foreach (var write in batch)
                    Commit([write]);
                return;
            }
        }
    }

    private Exception? TryCommit(List<JournalWrite> batch)
    {
        var notes = new CommitNotes();
        try
        {
            _session.Execute("BEGIN IMMEDIATE");
            foreach (var write in batch)
                write.Apply(_session, notes);
            Participant?.Claim(_session, notes);
            _session.Execute("COMMIT");
        }
        catch (Exception e)
        {
            _session.RollBack();
            return e;
        }

        foreach (var write in batch)
            Guarded(write.Committed);
        Guarded(() => Participant?.Committed(notes));
        Guarded(() => Noted?.Invoke(notes));
        return null;
    }

    // None of these should throw; one that does must silence neither the journal nor the others.
    private void Guarded(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            Log.Unexpected(_logger, e);
            Report(e);
        }
    }

    private void Report(Exception? problem)
    {
        if (problem is null && !_isTroubled)
            return;
        _isTroubled = problem is not null;
        _reportCondition(problem);
    }

    private void DetectForeignChange()
    {
        // Changes only when another connection commits, and is read from shared memory.
        long version;
        try
        {
            version = ReadDataVersion();
        }
        catch (SqliteException e) when (TransientErrors.Contains(e))
        {
            // Busy just now: the next look is soon.
            return;
        }
        if (version == _dataVersion)
            return;
        _dataVersion = version;
        Participant?.ForeignChange();
        ForeignChange?.Invoke();
    }

    private long ReadDataVersion() => _session.QueryInt64("PRAGMA data_version") ?? 0;

    // In the queue too: a batch that may wait for ever must not keep those behind it from learning that they cannot.
    private void GiveUpOverdue(List<JournalWrite> batch, Exception error)
    {
        var now = Stopwatch.GetTimestamp();
        bool IsOverdue(JournalWrite write) => write.GiveUpAtTimestamp <= now;
        var overdue = batch.FindAll(IsOverdue);
        batch.RemoveAll(IsOverdue);
        lock (_gate)
        {
            overdue.AddRange(_queue.Where(IsOverdue));
            _queue = new Queue<JournalWrite>(_queue.Where(write => !IsOverdue(write)));
        }
        Fail(overdue, new JournalUnavailableException($"The journal could not be written in time: {TransientErrors.Describe(error)}.", error));
    }

    private void FailAllQueued()
    {
        Queue<JournalWrite> rest;
        lock (_gate)
        {
            rest = _queue;
            _queue = new Queue<JournalWrite>();
        }
        Fail([.. rest], Stopped());
    }

    private static void Fail(List<JournalWrite> writes, Exception error)
    {
        foreach (var write in writes)
            write.Failed(error);
        writes.Clear();
    }

    private static JournalUnavailableException Stopped() => new("The journal has been closed.");

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The journal cannot be written: {Reason}. Trying again in {PauseMs} ms.")]
        public static partial void Waiting(ILogger logger, string reason, double pauseMs, Exception exception);

        [LoggerMessage(Level = LogLevel.Error, Message = "The journal's writer met an error it did not expect and goes on.")]
        public static partial void Unexpected(ILogger logger, Exception exception);
    }
}
