using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Context;

/// <summary>
/// A live execution of one orchestration: brought up to date from its history once, then fed turn by turn.
/// Not thread-safe: one turn at a time, on whatever thread.
/// </summary>
internal sealed class OrchestrationExecution
{
    private readonly OrchestrationEntry? _entry;
    private readonly ExecutionIdentity _identity;
    private readonly Action? _resume;
    private readonly OrchestratorPump _pump;
    private readonly ReplayContext _context;
    private Task<string>? _run;
    private DateTimeOffset _lastTurnAt;
    private Exception? _fault;

    /// <param name="entry">Null where the program does not have the orchestration: it fails in its first turn.</param>
    /// <param name="resume">Called from any thread when the code left the pump: the execution wants a turn, in which it fails.</param>
    public OrchestrationExecution(OrchestrationEntry? entry, ExecutionIdentity identity, ILoggerFactory loggers, Action? resume = null)
    {
        _entry = entry;
        _identity = identity;
        _resume = resume;
        _pump = new OrchestratorPump(Fault);
        _context = new ReplayContext(identity, _pump, loggers, Fault);
    }

    /// <summary>Set when the execution cannot go on; the next turn records it.</summary>
    public bool IsFaulted => FaultOrNull is not null;

    internal Exception? FaultOrNull => Volatile.Read(ref _fault);

    public bool HasStarted => _run is not null;

    /// <summary>Runs the code over the recorded turns. A difference shows in <see cref="IsFaulted"/> and fails the next turn.</summary>
    public void Replay(IReadOnlyList<HistoryEvent> history)
    {
        foreach (var turn in RecordedTurn.Split(history))
        {
            _lastTurnAt = turn.At;
            _context.BeginTurn(turn.At, turn.Calls);
            ApplyAll(turn.Incoming);
            VerifyReplayed(turn);
            if (IsFaulted)
                return;
        }
    }

    /// <summary>Takes in what came and runs the code as far as it goes.</summary>
    public TurnResult RunTurn(DateTimeOffset now, IReadOnlyList<HistoryEvent> incoming)
    {
        // Orchestration time never runs backwards, whatever the clock does.
        var at = now > _lastTurnAt ? now : _lastTurnAt;
        _lastTurnAt = at;
        _context.BeginTurn(at, recorded: null);
        if (!IsFaulted)
            ApplyAll(incoming);

        var outcome = Outcome();
        return new TurnResult(
            at,
            [new TurnStarted(at), .. incoming, .. _context.Calls.Made, .. outcome is null ? [] : new[] { outcome }],
            [.. _context.CancelledTimers],
            _context.CustomStatus,
            outcome);
    }

    private void ApplyAll(IReadOnlyList<HistoryEvent> incoming)
    {
        foreach (var historyEvent in incoming)
        {
            if (historyEvent is ExecutionStarted started)
                _pump.Run(() => Start(started));
            // Once the code has returned, only events matter: they go on to the next execution.
            else if (_run is { IsCompleted: false } || historyEvent is EventRaised)
                _pump.Run(() => _context.Apply(historyEvent));
            if (IsFaulted)
                return;
        }
    }

    [MemberNotNull(nameof(_run))]
    private void Start(ExecutionStarted started)
    {
        if (_entry is null)
            _run = Task.FromException<string>(new UnknownWorkException("orchestration", _identity.Name));
        else
            _run = _entry.RunAsync(_context, started.Input);
    }

    private HistoryEvent? Outcome()
    {
        if (FaultOrNull is { } fault)
            return new ExecutionFailed(FailureDetails.From(fault));
        if (_run is null)
            return null;
        if (_run.IsFaulted || _run.IsCanceled)
            return new ExecutionFailed(FailureDetails.From(Error(_run)));
        if (_run.IsCompletedSuccessfully)
            return _context.TakeContinuation() is { } continuation ? continuation : Completed(_run.Result);
        return _context.IsWaiting ? null : new ExecutionFailed(FailureDetails.From(ForeignAwaitException.NothingToWaitFor()));
    }

    private HistoryEvent Completed(string output)
    {
        try
        {
            return new ExecutionCompleted(PayloadLimit.Enforce($"The output of orchestration '{_identity.Name}'", output));
        }
        catch (PayloadTooLargeException e)
        {
            return new ExecutionFailed(FailureDetails.From(e));
        }
    }

    private void VerifyReplayed(RecordedTurn turn)
    {
        if (IsFaulted)
            return;
        try
        {
            _context.Calls.VerifyAllMade();
            var outcome = Outcome();
            if (outcome?.GetType() != turn.Outcome?.GetType())
                throw CallSequence.Mismatch(Describe(turn.Outcome), Describe(outcome));
        }
        catch (NonDeterministicOrchestrationException e)
        {
            Fault(e);
        }
    }

    private static string Describe(HistoryEvent? outcome) => outcome is null ? "the orchestration goes on" : $"the orchestration ends ({outcome.GetType().Name})";

    private static Exception Error(Task run) => run.Exception?.InnerException ?? new TaskCanceledException(run);

    // The first fault is the cause; what follows from it says less.
    private void Fault(Exception exception)
    {
        if (Interlocked.CompareExchange(ref _fault, exception, null) is null)
            _resume?.Invoke();
    }
}
