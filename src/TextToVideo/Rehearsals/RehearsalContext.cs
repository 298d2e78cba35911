using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;

namespace TextToVideo.Rehearsals;

/// <summary>What an orchestration touches in a rehearsal: its calls are noted for <see cref="Rehearsal"/>, timers and events never come.</summary>
internal sealed class RehearsalContext(WorkCatalog catalog, Queue<RehearsedCall> calls, string name, string instanceId, string? parent, DateTimeOffset now) : IOrchestrationContext
{
    public string InstanceId => instanceId;

    public string Name => name;

    public string? ParentInstanceId => parent;

    public DateTimeOffset CurrentUtcTime => now;

    /// <summary>So that nothing is told to logs and meters.</summary>
    public bool IsReplaying => true;

    public async Task<TOutput> CallActivityAsync<TOutput>(string name, object? input = null, TaskOptions? options = null)
    {
        var call = new RehearsedCall(instanceId, name, PayloadJson.Write(input), options?.Subject);
        calls.Enqueue(call);
        return PayloadJson.Read<TOutput>(await call.Answered)!;
    }

    public async Task<TOutput> CallSubOrchestrationAsync<TOutput>(string name, object? input = null, SubOrchestrationOptions? options = null)
    {
        var id = options?.InstanceId ?? throw new NotSupportedException("A sub-orchestration needs an id to be rehearsed.");
        var child = new RehearsalContext(catalog, calls, name, id, instanceId, now);
        return PayloadJson.Read<TOutput>(await catalog.Orchestrations[name].RunAsync(child, PayloadJson.Write(input)))!;
    }

    public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken) => new TaskCompletionSource().Task;

    public Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default) => new TaskCompletionSource<TEvent>().Task;

    public void SetCustomStatus(object? status)
    {
        // Nobody looks.
    }

    public void ContinueAsNew(object? input) => throw new NotSupportedException("Only a single execution can be rehearsed.");

    public Guid NewGuid() => Guid.Empty;

    public ILogger CreateReplaySafeLogger(string category) => NullLogger.Instance;
}
