using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Context;

/// <summary>What the orchestration's code sees. It turns calls into history and history into outcomes.</summary>
internal sealed class ReplayContext(ExecutionIdentity identity, OrchestratorPump pump, ILoggerFactory loggers, Action<Exception> fault)
    : IOrchestrationContext
{
    private readonly CallSequence _calls = new();
    private readonly OpenCalls _open = new();
    private readonly ExternalEvents _events = new();
    private readonly List<int> _cancelledTimers = [];
    private DateTimeOffset _startedAt;
    private int _guids;

    public string InstanceId => identity.InstanceId;

    public string Name => identity.Name;

    public string? ParentInstanceId => identity.ParentInstanceId;

    public DateTimeOffset CurrentUtcTime { get; private set; }

    public bool IsReplaying => _calls.IsReplaying;

    public CallSequence Calls => _calls;

    public bool IsWaiting => _open.Count + _events.WaitCount > 0;

    /// <summary>JSON of the last status set; null where none was.</summary>
    public string? CustomStatus { get; private set; }

    /// <summary>Timers that the code gave up since the turn began.</summary>
    public IReadOnlyList<int> CancelledTimers => _cancelledTimers;

    /// <summary>Set by <see cref="ContinueAsNew"/>; counts when the code returns.</summary>
    public ContinuedAsNew? Continuation { get; private set; }

    public void BeginTurn(DateTimeOffset at, IEnumerable<CallMade>? recorded)
    {
        CurrentUtcTime = at;
        if (_startedAt == default)
            _startedAt = at;
        _cancelledTimers.Clear();
        if (recorded is null)
            _calls.BeginLive();
        else
            _calls.BeginReplay(recorded);
    }

    public void Apply(HistoryEvent incoming)
    {
        switch (incoming)
        {
            case TaskCompleted e:
                _open.Complete(e.Id, e.Output);
                break;
            case TaskFailed e:
                _open.Fail(e.Id, e.Failure);
                break;
            case SubOrchestrationCompleted e:
                _open.Complete(e.Id, e.Output);
                break;
            case SubOrchestrationFailed e:
                _open.Fail(e.Id, e.Failure);
                break;
            case TimerFired e:
                _open.Complete(e.Id, null);
                break;
            case EventRaised e:
                _events.Raise(e);
                break;
            default:
                throw new InvalidOperationException($"A history event of type {incoming.GetType().Name} does not come in from outside.");
        }
    }

    public Task<TOutput> CallActivityAsync<TOutput>(string name, object? input = null, TaskOptions? options = null)
    {
        pump.VerifyAccess();
        var json = Payload($"The input of activity '{name}'", input);
        return WithRetriesAsync<TOutput>(options?.Retry, () => Call(new TaskScheduled(_calls.NextId, name, json), name));
    }

    public Task<TOutput> CallSubOrchestrationAsync<TOutput>(string name, object? input = null, SubOrchestrationOptions? options = null)
    {
        pump.VerifyAccess();
        var json = Payload($"The input of sub-orchestration '{name}'", input);
        return WithRetriesAsync<TOutput>(options?.Retry, () =>
        {
            var id = _calls.NextId;
            return Call(new SubOrchestrationScheduled(id, name, options?.InstanceId ?? identity.ChildId(id), json), name);
        });
    }

    public async Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken)
    {
        pump.VerifyAccess();
        cancellationToken.ThrowIfCancellationRequested();
        var id = _calls.NextId;
        var fired = Call(new TimerCreated(id, fireAt.ToUniversalTime()), "timer");
        await using var registration = cancellationToken.Register(() =>
        {
            pump.VerifyAccess();
            if (_open.Cancel(id, cancellationToken))
                _cancelledTimers.Add(id);
        });
        await fired;
    }

    public async Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default)
    {
        pump.VerifyAccess();
        ArgumentException.ThrowIfNullOrEmpty(name);
        return PayloadJson.Read<TEvent>(await _events.WaitAsync(name, cancellationToken))!;
    }

    public void SetCustomStatus(object? status)
    {
        pump.VerifyAccess();
        CustomStatus = status is null ? null : PayloadLimit.Enforce("The custom status", PayloadJson.Write(status), PayloadLimit.MaxCustomStatusBytes);
    }

    public void ContinueAsNew(object? input)
    {
        pump.VerifyAccess();
        Continuation = new ContinuedAsNew(Payload("The input of the next execution", input), []);
    }

    public ContinuedAsNew? TakeContinuation() => Continuation is null ? null : Continuation with { Unconsumed = _events.Unconsumed };

    public Guid NewGuid()
    {
        pump.VerifyAccess();
        return DeterministicGuid.From($"{InstanceId}/{identity.Number}/{_startedAt.UtcTicks}/{_guids++}");
    }

    public ILogger CreateReplaySafeLogger(string category) => new ReplaySafeLogger(loggers.CreateLogger(category), this);

    private async Task<TOutput> WithRetriesAsync<TOutput>(RetryOptions? retry, Func<Task<string?>> call)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return PayloadJson.Read<TOutput>(await call())!;
            }
            catch (TaskFailedException e) when (retry is not null && attempt < retry.MaxAttempts && e.IsRetryable)
            {
                // The wait below stands outside the catch, whose exception would else be kept alive through it.
            }
            await CreateTimerAsync(CurrentUtcTime + retry.IntervalAfter(attempt), CancellationToken.None);
        }
    }

    private Task<string?> Call(CallMade call, string name)
    {
        try
        {
            _calls.Add(call);
        }
        catch (NonDeterministicOrchestrationException e)
        {
            // The code might catch it; the instance fails all the same.
            fault(e);
            throw;
        }
        return _open.Open(call.Id, name);
    }

    private static string? Payload(string what, object? value) =>
        value is null ? null : PayloadLimit.Enforce(what, PayloadJson.Write(value));
}
