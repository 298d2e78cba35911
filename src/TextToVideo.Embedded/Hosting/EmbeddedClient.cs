using System.Diagnostics;
using System.Text.RegularExpressions;
using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Hosting;

/// <summary>Talks to the journal alone, so it also works in a process that runs no engine.</summary>
public sealed partial class EmbeddedClient(JournalStore store, TimeProvider time) : IOrchestrationClient
{
    public async Task<string> ScheduleAsync(string name, object? input, ScheduleOptions? options, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        if (!InstanceId().IsMatch(id))
            throw new ArgumentException($"'{id}' is not an instance id: 1 to 100 of A-Z a-z 0-9 - _.", nameof(options));
        if (options is { Queue: not null, StartAt: not null })
            throw new ArgumentException("An instance either queues or starts at a time.", nameof(options));
        var instance = new NewInstance(id, name, Payload($"The input of orchestration '{name}'", input))
        {
            StartAt = options?.StartAt,
            Queue = options?.Queue,
            TraceParent = Activity.Current?.Id,
        };

        var isNew = await store.RequestAsync((session, notes) => instance.Insert(session, notes, time.GetUtcNow()), cancellationToken);
        return isNew ? id : throw new InstanceExistsException(id);
    }

    public Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Reader.Read(session => InstanceReads.State(session, instanceId)));
    }

    public Task<OrchestrationPage> ListAsync(OrchestrationQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(store.Reader.Read(session => InstanceList.Read(session, query)));
    }

    public Task<bool> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        var raised = new EventRaised(eventName, Payload($"Event '{eventName}'", payload));
        return store.RequestAsync((session, notes) => Inbox.Raise(session, notes, instanceId, raised, time.GetUtcNow()), cancellationToken);
    }

    public Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken)
    {
        PayloadLimit.Enforce("The reason", reason);
        return store.RequestAsync((session, notes) => InstanceTree.Terminate(session, notes, instanceId, reason, time.GetUtcNow()), cancellationToken);
    }

    public Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken) =>
        store.RequestAsync((session, notes) => InstanceTree.Purge(session, notes, instanceId), cancellationToken);

    public Task<OrchestrationState> WaitForCompletionAsync(string instanceId, CancellationToken cancellationToken) =>
        store.Completions.WaitAsync(instanceId, cancellationToken);

    /// <summary>The recorded history, for inspection and for replays in tests. Null where there is no such instance.</summary>
    public IReadOnlyList<HistoryEvent>? ReadHistory(string instanceId) =>
        store.Reader.Read(session => InstanceReads.History(session, instanceId));

    /// <summary>Workers of this journal that are alive, in whatever process.</summary>
    public int CountWorkers() => store.Reader.Read(Workers.All).Count(worker => WorkerLock.IsHeld(store.Path, worker));

    private static string? Payload(string what, object? value) =>
        value is null ? null : PayloadLimit.Enforce(what, PayloadJson.Write(value));

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,100}\z")]
    private static partial Regex InstanceId();
}
