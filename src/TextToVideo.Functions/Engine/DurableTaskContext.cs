using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using PortSubOptions = TextToVideo.Durable.SubOrchestrationOptions;
using PortTaskOptions = TextToVideo.Durable.TaskOptions;
using RuntimeFailure = Microsoft.DurableTask.TaskFailedException;
using RuntimeSubOptions = Microsoft.DurableTask.SubOrchestrationOptions;
using RuntimeTaskOptions = Microsoft.DurableTask.TaskOptions;
using TaskFailedException = TextToVideo.Durable.TaskFailedException;

namespace TextToVideo.Functions.Engine;

/// <summary>The port's context on Durable Task's.</summary>
public sealed class DurableTaskContext(TaskOrchestrationContext runtime) : IOrchestrationContext
{
    private readonly Dictionary<string, EventQueue> _events = new(StringComparer.OrdinalIgnoreCase);

    public string InstanceId => runtime.InstanceId;

    public string Name => runtime.Name;

    public string? ParentInstanceId => runtime.Parent?.InstanceId;

    public DateTimeOffset CurrentUtcTime => new(DateTime.SpecifyKind(runtime.CurrentUtcDateTime, DateTimeKind.Utc));

    public bool IsReplaying => runtime.IsReplaying;

    public async Task<TOutput> CallActivityAsync<TOutput>(string name, object? input = null, PortTaskOptions? options = null)
    {
        var payload = Payload.Element($"The input of activity '{name}'", input);
        try
        {
            var retry = RetryOf(options);
            return Payload.Read<TOutput>(await runtime.CallActivityAsync<JsonElement?>(name, payload, retry is null ? null : RuntimeTaskOptions.FromRetryPolicy(retry)))!;
        }
        catch (RuntimeFailure e)
        {
            throw new TaskFailedException(name, e.TaskId, FailureText.Read(e.FailureDetails));
        }
    }

    public async Task<TOutput> CallSubOrchestrationAsync<TOutput>(string name, object? input = null, PortSubOptions? options = null)
    {
        var payload = Payload.Element($"The input of orchestration '{name}'", input);
        try
        {
            var retry = RetryOf(options);
            var given = new RuntimeSubOptions(retry is null ? null : new TaskRetryOptions(retry), options?.InstanceId);
            return Payload.Read<TOutput>(await runtime.CallSubOrchestratorAsync<JsonElement?>(name, payload, given))!;
        }
        catch (RuntimeFailure e)
        {
            throw new TaskFailedException(name, e.TaskId, FailureText.Read(e.FailureDetails));
        }
    }

    public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken) => runtime.CreateTimer(fireAt.UtcDateTime, cancellationToken);

    public async Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default)
    {
        if (!_events.TryGetValue(name, out var queue)) _events[name] = queue = new EventQueue(runtime, name);
        return Payload.Read<TEvent>(await queue.WaitAsync(cancellationToken))!;
    }

    public void SetCustomStatus(object? status) =>
        runtime.SetCustomStatus(Payload.Element($"The custom status of orchestration '{Name}'", status, PayloadLimit.MaxCustomStatusBytes));

    public void ContinueAsNew(object? input)
    {
        runtime.ContinueAsNew(Payload.Element($"The input of orchestration '{Name}'", input), preserveUnprocessedEvents: true);
        foreach (var queue in _events.Values) queue.Continue();
    }

    public Guid NewGuid() => runtime.NewGuid();

    public ILogger CreateReplaySafeLogger(string category) => runtime.CreateReplaySafeLogger(category);

    private static RetryPolicy? RetryOf(PortTaskOptions? options)
    {
        if (options?.Retry is not { } retry) return null;

        // The runtime refuses what the port allows: no wait at all, and a longest wait below the first.
        var first = retry.FirstInterval > TimeSpan.Zero ? retry.FirstInterval : TimeSpan.FromMilliseconds(1);
        var longest = retry.MaxInterval > first ? retry.MaxInterval : first;
        return new RetryPolicy(retry.MaxAttempts, first, retry.BackoffCoefficient, longest)
        {
            HandleFailure = details => FailureText.Read(details).IsRetryable,
        };
    }
}
