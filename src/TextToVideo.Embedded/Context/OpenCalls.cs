using TextToVideo.Durable;

namespace TextToVideo.Embedded.Context;

/// <summary>The calls that wait for their outcome.</summary>
internal sealed class OpenCalls
{
    // No RunContinuationsAsynchronously: it would send Task.WhenAll's bookkeeping to the thread pool, off the pump.
    private readonly Dictionary<int, (string Name, TaskCompletionSource<string?> Outcome)> _open = [];

    public int Count => _open.Count;

    public Task<string?> Open(int id, string name)
    {
        var outcome = new TaskCompletionSource<string?>();
        _open.Add(id, (name, outcome));
        return outcome.Task;
    }

    /// <summary>Outcomes of calls that are no longer waited for (a cancelled timer) are let pass.</summary>
    public void Complete(int id, string? output)
    {
        if (_open.Remove(id, out var call))
            call.Outcome.SetResult(output);
    }

    public void Fail(int id, FailureDetails failure)
    {
        if (_open.Remove(id, out var call))
            call.Outcome.SetException(new TaskFailedException(call.Name, id, failure));
    }

    /// <returns>False where it had ended.</returns>
    public bool Cancel(int id, CancellationToken cancellationToken)
    {
        if (!_open.Remove(id, out var call))
            return false;
        call.Outcome.SetCanceled(cancellationToken);
        return true;
    }
}
