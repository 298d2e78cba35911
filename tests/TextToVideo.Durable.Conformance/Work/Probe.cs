using System.Collections.Concurrent;

namespace TextToVideo.Durable.Conformance.Work;

/// <summary>Where activities leave traces, and where a test holds them up.</summary>
public sealed class Probe
{
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new(StringComparer.Ordinal);
    private volatile bool _isOpen;

    public int Count(string name) => _counts.GetValueOrDefault(name);

    public int Add(string name) => _counts.AddOrUpdate(name, 1, (_, count) => count + 1);

    /// <summary>Lets through who waits at the gate, and who comes later.</summary>
    public void Open(string gate) => Gate(gate).TrySetResult();

    public void OpenAllGates()
    {
        _isOpen = true;
        foreach (var gate in _gates.Values)
            gate.TrySetResult();
    }

    public Task PassAsync(string gate, CancellationToken cancellationToken) =>
        _isOpen ? Task.CompletedTask : Gate(gate).Task.WaitAsync(cancellationToken);

    public async Task ReachedAsync(string name, int count, CancellationToken cancellationToken)
    {
        while (Count(name) < count)
            await Task.Delay(5, cancellationToken);
    }

    private TaskCompletionSource Gate(string name) =>
        _gates.GetOrAdd(name, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
