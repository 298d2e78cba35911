using TextToVideo.Durable;
using TextToVideo.Jobs;

namespace TextToVideo.Tests.Retention;

/// <summary>An engine as far as its lists go.</summary>
internal sealed class KnownInstances : IOrchestrationClient
{
    public List<OrchestrationState> All { get; } = [];

    /// <summary>Before an instance is purged; what it throws, the purge throws.</summary>
    public Action<string> Purging { get; set; } = _ => { };

    /// <summary>Where the last instance that was scheduled stands among those that wait.</summary>
    public QueuePlace? Place { get; private set; }

    /// <summary>After an instance is scheduled.</summary>
    public Action<string> Scheduled { get; set; } = _ => { };

    public void Add(string id, string name, RuntimeStatus status, DateTimeOffset createdAt, DateTimeOffset? updatedAt = null, object? input = null, object? told = null) =>
        All.Add(new OrchestrationState { InstanceId = id, Name = name, Status = status, CreatedAt = createdAt, LastUpdatedAt = updatedAt ?? createdAt, Input = Json(input), CustomStatus = Json(told) });

    public Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken) => Task.FromResult(All.Find(state => state.InstanceId == instanceId));

    public Task<OrchestrationPage> ListAsync(OrchestrationQuery query, CancellationToken cancellationToken)
    {
        var found = All.Where(state =>
            (query.Statuses.Count == 0 || query.Statuses.Contains(state.Status))
            && (query.Name is null || query.Name == state.Name)
            && state.CreatedAt <= (query.CreatedTo ?? DateTimeOffset.MaxValue)
            && state.InstanceId.StartsWith(query.InstanceIdPrefix ?? "", StringComparison.Ordinal));
        return Task.FromResult(new OrchestrationPage([.. found.OrderBy(state => state.CreatedAt)], null));
    }

    public Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken)
    {
        Purging(instanceId);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(!All.Exists(state => VariantId.OwnerOf(state.InstanceId) == instanceId && !state.Status.HasEnded()) && All.RemoveAll(state => state.InstanceId == instanceId) > 0);
    }

    private static string? Json(object? value) => value is null ? null : PayloadJson.Write(value);

    public Task<string> ScheduleAsync(string name, object? input, ScheduleOptions? options, CancellationToken cancellationToken)
    {
        var id = options!.InstanceId!;
        if (All.Exists(state => state.InstanceId == id)) throw new InstanceExistsException(id);
        Add(id, name, RuntimeStatus.Running, DateTimeOffset.UtcNow, input: input);
        Place = options.Queue;
        Scheduled(id);
        return Task.FromResult(id);
    }

    public Task<bool> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken)
    {
        var at = All.FindIndex(state => state.InstanceId == instanceId && !state.Status.HasEnded());
        if (at >= 0) All[at] = All[at] with { Status = RuntimeStatus.Terminated };
        return Task.FromResult(at >= 0);
    }

    public async Task<OrchestrationState> WaitForCompletionAsync(string instanceId, CancellationToken cancellationToken) =>
        await GetAsync(instanceId, cancellationToken) is { } state && state.Status.HasEnded() ? state : throw new InstanceNotFoundException(instanceId);
}
