namespace TextToVideo.Rehearsals;

/// <summary>
/// Runs an orchestration's code on one thread at a time, as an engine does. Without it, .NET is free to continue one of
/// several that await the same task on a thread of its own: calls would come late, or never be heard of.
/// </summary>
internal sealed class RehearsalFlow : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _queue = new();

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state) => _queue.Enqueue((d, state));

    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("An orchestration does not block; await instead.");

    /// <summary>The step and all that it sets in motion; after it the orchestration has called all that it can.</summary>
    public void Run(Action step)
    {
        var previous = Current;
        SetSynchronizationContext(this);
        try
        {
            step();
            while (_queue.TryDequeue(out var next)) next.Callback(next.State);
        }
        finally
        {
            SetSynchronizationContext(previous);
        }
    }
}
