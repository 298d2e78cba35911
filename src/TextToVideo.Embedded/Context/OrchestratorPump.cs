using System.Diagnostics;

namespace TextToVideo.Embedded.Context;

/// <summary>
/// Runs an orchestration's code on one thread at a time. What is awaited inside comes back here; a continuation
/// posted by another thread means that the code awaited something the history knows nothing of.
/// </summary>
internal sealed class OrchestratorPump(Action<Exception> fault) : SynchronizationContext
{
    private const int NoThread = -1;

    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();
    private volatile int _threadId = NoThread;

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state)
    {
        if (Environment.CurrentManagedThreadId == _threadId)
            _queue.Enqueue((d, state));
        else
            fault(ForeignAwaitException.Resumed());
    }

    public override void Send(SendOrPostCallback d, object? state) =>
        throw new NotSupportedException("An orchestration does not block on its own thread; await instead.");

    /// <summary>Runs the step and everything it set in motion, until nothing is left to do.</summary>
    public void Run(Action step)
    {
        var previous = Current;
        // A span that is open here would flow into the orchestration's continuations and outlive the turn.
        var activity = Activity.Current;
        Activity.Current = null;
        _threadId = Environment.CurrentManagedThreadId;
        SetSynchronizationContext(this);
        try
        {
            step();
            while (_queue.TryDequeue(out var next))
                next.Callback(next.State);
        }
        catch (Exception e)
        {
            // Only `async void` inside an orchestration gets here.
            fault(e);
        }
        finally
        {
            _threadId = NoThread;
            SetSynchronizationContext(previous);
            Activity.Current = activity;
        }
    }

    /// <summary>Refuses a call of the context from outside the orchestration's thread.</summary>
    public void VerifyAccess()
    {
        if (Environment.CurrentManagedThreadId == _threadId)
            return;
        var exception = ForeignAwaitException.CalledOutside();
        fault(exception);
        throw exception;
    }
}
