using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Journal;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

/// <summary>Runs turns of claimed instances: reads what came in, runs the code, records what follows.</summary>
internal sealed partial class TurnRunner : IDisposable
{
    private const int MaxMessagesPerTurn = 1000;
    private const int Threads = 2;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly JournalStore _store;
    private readonly WorkCatalog _catalog;
    private readonly LiveInstances _live;
    private readonly TimeProvider _time;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _logger;
    private readonly Action _becameIdle;
    private readonly TurnThreads _threads;
    private readonly StuckInstances _stuck;

    /// <param name="becameIdle">An instance may give way to another now.</param>
    public TurnRunner(
        JournalStore store, WorkCatalog catalog, LiveInstances live, StuckInstances stuck, TimeProvider time, ILoggerFactory loggers, Action becameIdle)
    {
        _stuck = stuck;
        _store = store;
        _catalog = catalog;
        _live = live;
        _time = time;
        _loggers = loggers;
        _logger = loggers.CreateLogger<TurnRunner>();
        _becameIdle = becameIdle;
        _threads = new TurnThreads(Threads, Run);
    }

    public void Want(LiveInstance instance)
    {
        if (instance.Want())
            _threads.Enqueue(instance);
    }

    public void Dispose() => _threads.Dispose();

    private void Run(LiveInstance instance)
    {
        instance.BeginTurn();
        using var scope = _logger.BeginScope(new KeyValuePair<string, object>[] { new("InstanceId", instance.Claim.Identity.InstanceId) });
        try
        {
            var execution = instance.Execution ??= Load(instance);
            var messages = _store.Reader.Read(session => InstanceReads.Inbox(session, instance.Claim.Seq, MaxMessagesPerTurn));
            // Whoever sent what does not fit has asked for a turn already, and this is it.
            if (messages.Count == MaxMessagesPerTurn)
                Want(instance);
            if (messages.Count == 0 && execution is { HasStarted: true, IsFaulted: false })
                End(instance);
            else
                Record(instance, execution, messages);
        }
        catch (Exception e)
        {
            Retry(instance, e);
        }
    }

    private OrchestrationExecution Load(LiveInstance instance)
    {
        var identity = instance.Claim.Identity;
        var entry = _catalog.Orchestrations.GetValueOrDefault(identity.Name);
        var execution = new OrchestrationExecution(entry, identity, _loggers, resume: () => Want(instance));
        if (instance.EventCount > 0)
        {
            execution.Replay(_store.Reader.Read(session => InstanceReads.History(session, instance.Claim.Seq)));
            EngineTelemetry.Replays.Add(1);
        }
        return execution;
    }

    private void Record(LiveInstance instance, OrchestrationExecution execution, List<InboxMessage> messages)
    {
        var incoming = messages.ConvertAll(message => message.Event);
        if (instance.EventCount == 0)
            incoming.Insert(0, new ExecutionStarted(instance.Claim.Identity.Name, instance.Claim.Input));

        var turn = execution.RunTurn(_time.GetUtcNow(), incoming);
        var record = new TurnRecord(
            instance.Claim,
            instance.Version,
            instance.EventCount,
            messages.Count == 0 ? null : messages[^1].Position,
            turn,
            KindOf);
        _store.Writer.Submit(new CallbackWrite<bool>(
            record.Apply,
            isRecorded => Recorded(instance, turn, isRecorded),
            error => NotRecorded(instance, error)));
    }

    // What the catalog does not have fails when it is run, which the history then shows.
    private ActivityKind KindOf(string activity) => _catalog.Activities.GetValueOrDefault(activity)?.Kind ?? ActivityKind.Light;

    private void Recorded(LiveInstance instance, TurnResult turn, bool isRecorded)
    {
        if (!isRecorded)
        {
            EngineTelemetry.RefusedWrites.Add(1);
            Log.TurnRefused(_logger, instance.Claim.Identity.InstanceId);
            _live.Remove(instance);
            return;
        }

        EngineTelemetry.Turns.Add(1);
        _stuck.Forget(instance);
        instance.Recorded(turn);
        if (turn.Outcome is not null)
        {
            LogEnd(instance, turn.Outcome);
            _live.Remove(instance);
            return;
        }
        _live.Touch(instance);
        End(instance);
    }

    private void NotRecorded(LiveInstance instance, Exception error)
    {
        // Closed: the next start takes the instance up from the journal.
        if (error is not JournalUnavailableException)
            Retry(instance, error);
    }

    private void End(LiveInstance instance)
    {
        if (instance.EndTurn())
            _threads.Enqueue(instance);
        else
            _becameIdle();
    }

    private void Retry(LiveInstance instance, Exception error)
    {
        if (error is ObjectDisposedException)
            return;
        instance.Reset();
        _stuck.Failed(instance, error);
        var pause = FirstPause * Math.Pow(2, Math.Min(instance.Failures - 1, 20));
        pause = pause < LongestPause ? pause : LongestPause;
        Log.TurnFailed(_logger, instance.Claim.Identity.InstanceId, pause.TotalSeconds, error);
        _ = RequeueAsync(instance, pause);
    }

    private async Task RequeueAsync(LiveInstance instance, TimeSpan pause)
    {
        await Task.Delay(pause, _time);
        _threads.Enqueue(instance);
    }

    private void LogEnd(LiveInstance instance, HistoryEvent outcome)
    {
        var identity = instance.Claim.Identity;
        if (outcome is ExecutionFailed failed)
            Log.Failed(_logger, identity.Name, identity.InstanceId, failed.Failure.Code, failed.Failure.Message);
        else if (outcome is ExecutionCompleted)
            Log.Completed(_logger, identity.Name, identity.InstanceId);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Orchestration {Name} {InstanceId} completed.")]
        public static partial void Completed(ILogger logger, string name, string instanceId);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Orchestration {Name} {InstanceId} failed ({Code}): {Reason}")]
        public static partial void Failed(ILogger logger, string name, string instanceId, string code, string reason);

        [LoggerMessage(Level = LogLevel.Information, Message = "A turn of {InstanceId} was refused: it was terminated, or another worker has it.")]
        public static partial void TurnRefused(ILogger logger, string instanceId);

        [LoggerMessage(Level = LogLevel.Error, Message = "A turn of {InstanceId} could not be run or recorded. Trying again from the journal in {PauseSeconds} s.")]
        public static partial void TurnFailed(ILogger logger, string instanceId, double pauseSeconds, Exception exception);
    }
}
