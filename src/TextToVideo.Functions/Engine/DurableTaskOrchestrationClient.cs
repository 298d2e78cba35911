using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using TextToVideo.Durable;
using OrchestrationQuery = TextToVideo.Durable.OrchestrationQuery;
using RuntimeAlreadyExists = DurableTask.Core.Exceptions.OrchestrationAlreadyExistsException;

namespace TextToVideo.Functions.Engine;

/// <summary>The port's client on Durable Task's.</summary>
public sealed class DurableTaskOrchestrationClient(DurableTaskClient client) : IOrchestrationClient
{
    private const int MaxIdLength = 100;

    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    public async Task<string> ScheduleAsync(string name, object? input, ScheduleOptions? options, CancellationToken cancellationToken)
    {
        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        EnsureValid(id);
        var payload = Payload.Element($"The input of orchestration '{name}'", input);

        // Asked first, because not every host minds ids whose instances have ended; told too, for those that race.
        if (await client.GetInstanceAsync(id, getInputsAndOutputs: false, cancellationToken) is not null) throw new InstanceExistsException(id);
        var start = new StartOrchestrationOptions(id, options?.StartAt).WithDedupeStatuses([.. StartOrchestrationOptionsExtensions.ValidDedupeStatuses]);
        try
        {
            return await client.ScheduleNewOrchestrationInstanceAsync(name, payload, start, cancellationToken);
        }
        catch (RuntimeAlreadyExists)
        {
            throw new InstanceExistsException(id);
        }
    }

    public async Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken) =>
        await client.GetInstanceAsync(instanceId, getInputsAndOutputs: true, cancellationToken) is { } found ? InstanceStates.From(found, withPayloads: true) : null;

    public Task<OrchestrationPage> ListAsync(OrchestrationQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return InstanceList.ReadAsync(client, query, cancellationToken);
    }

    public async Task<bool> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken)
    {
        var json = Payload.Element($"Event '{eventName}'", payload);
        if (!await IsOpenAsync(instanceId, cancellationToken)) return false;
        await client.RaiseEventAsync(instanceId, eventName, json, cancellationToken);
        return true;
    }

    public async Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken)
    {
        if (!await IsOpenAsync(instanceId, cancellationToken)) return false;
        await client.TerminateInstanceAsync(instanceId, new TerminateInstanceOptions(reason, Recursive: true), cancellationToken);
        return true;
    }

    public async Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await client.GetInstanceAsync(instanceId, getInputsAndOutputs: false, cancellationToken) is not { IsCompleted: true }) return false;
        var result = await client.PurgeInstanceAsync(instanceId, new PurgeInstanceOptions(Recursive: true), cancellationToken);
        return result.PurgedInstanceCount > 0;
    }

    public async Task<OrchestrationState> WaitForCompletionAsync(string instanceId, CancellationToken cancellationToken)
    {
        // Looked at by turns: not every host can hold such a call open, and none over its own restart.
        for (var pause = FirstLook; ; pause = pause * 1.5 < LongestPause ? pause * 1.5 : LongestPause)
        {
            var seen = await client.GetInstanceAsync(instanceId, getInputsAndOutputs: false, cancellationToken) ?? throw new InstanceNotFoundException(instanceId);

            // What it was given and gave can be large, so that is read once, at the end.
            if (seen.IsCompleted) return await GetAsync(instanceId, cancellationToken) ?? throw new InstanceNotFoundException(instanceId);
            await Task.Delay(pause, cancellationToken);
        }
    }

    private async Task<bool> IsOpenAsync(string instanceId, CancellationToken cancellationToken) =>
        await client.GetInstanceAsync(instanceId, getInputsAndOutputs: false, cancellationToken) is { IsCompleted: false };

    private static void EnsureValid(string id)
    {
        if (id.Length is 0 or > MaxIdLength || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new ArgumentException($"'{id}' is no instance id: 1 to {MaxIdLength} of A-Z a-z 0-9 - _.", nameof(id));
        }
    }
}
