using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Context;

/// <summary>Matches events with waits by name, first come first served; what nobody waits for yet is kept.</summary>
internal sealed class ExternalEvents
{
    private readonly Dictionary<string, LinkedList<TaskCompletionSource<string?>>> _waits = new(StringComparer.OrdinalIgnoreCase);
    private readonly LinkedList<EventRaised> _unconsumed = new();

    public int WaitCount { get; private set; }

    /// <summary>In the order of arrival.</summary>
    public IReadOnlyList<EventRaised> Unconsumed => [.. _unconsumed];

    public void Raise(EventRaised raised)
    {
        if (!_waits.TryGetValue(raised.Name, out var waits) || waits.First is not { } first)
        {
            _unconsumed.AddLast(raised);
            return;
        }
        waits.RemoveFirst();
        WaitCount--;
        first.Value.SetResult(raised.Payload);
    }

    public async Task<string?> WaitAsync(string name, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        for (var node = _unconsumed.First; node is not null; node = node.Next)
        {
            if (!string.Equals(node.Value.Name, name, StringComparison.OrdinalIgnoreCase))
                continue;
            _unconsumed.Remove(node);
            return node.Value.Payload;
        }

        if (!_waits.TryGetValue(name, out var waits))
            _waits.Add(name, waits = new LinkedList<TaskCompletionSource<string?>>());
        var wait = waits.AddLast(new TaskCompletionSource<string?>());
        WaitCount++;
        await using var registration = cancellationToken.Register(() => Cancel(waits, wait, cancellationToken));
        return await wait.Value.Task;
    }

    // A cancelled wait leaves the line, so that it does not take an event from the one behind it.
    private void Cancel(
        LinkedList<TaskCompletionSource<string?>> waits,
        LinkedListNode<TaskCompletionSource<string?>> wait,
        CancellationToken cancellationToken)
    {
        if (wait.List is null)
            return;
        waits.Remove(wait);
        WaitCount--;
        wait.Value.SetCanceled(cancellationToken);
    }
}
