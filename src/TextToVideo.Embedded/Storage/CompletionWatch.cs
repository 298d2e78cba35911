using System.Collections.Concurrent;
using TextToVideo.Durable;

namespace TextToVideo.Embedded.Storage;

/// <summary>Wakes those who wait for an instance to end: at once for ends recorded here, on the next look for ends recorded by other processes.</summary>
internal sealed class CompletionWatch
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waits = new(StringComparer.Ordinal);
    private readonly JournalStore _store;

    public CompletionWatch(JournalStore store)
    {
        _store = store;
        store.Writer.Noted = notes => Wake(notes.EndedInstances);
        store.Writer.ForeignChange = WakeAll;
    }

    public async Task<OrchestrationState> WaitAsync(string instanceId, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            // Registered before the look, so that an end between the look and the wait is not missed.
            var change = _waits.GetOrAdd(instanceId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            var state = _store.Reader.Read(session => InstanceReads.State(session, instanceId));
            if (state is null or { Status: RuntimeStatus.Completed or RuntimeStatus.Failed or RuntimeStatus.Terminated })
            {
                Wake([instanceId]);
                return state ?? throw new InstanceNotFoundException(instanceId);
            }
            await change.Task.WaitAsync(cancellationToken);
        }
    }

    public void WakeAll() => Wake(_waits.Keys);

    private void Wake(IEnumerable<string> instanceIds)
    {
        foreach (var id in instanceIds)
        {
            if (_waits.TryRemove(id, out var wait))
                wait.TrySetResult();
        }
    }
}
