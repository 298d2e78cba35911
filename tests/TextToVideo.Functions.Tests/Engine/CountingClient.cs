using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace TextToVideo.Functions.Tests.Engine;

/// <summary>One instance that ends after it was looked at a number of times; counts what is read of it.</summary>
internal sealed class CountingClient(int looksUntilItEnds) : DurableTaskClient("test")
{
    public int Looks { get; private set; }

    public int PayloadsRead { get; private set; }

    public override Task<OrchestrationMetadata?> GetInstanceAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        Looks++;
        if (getInputsAndOutputs) PayloadsRead++;
        return Task.FromResult<OrchestrationMetadata?>(new OrchestrationMetadata("Work", instanceId)
        {
            RuntimeStatus = Looks > looksUntilItEnds ? OrchestrationRuntimeStatus.Completed : OrchestrationRuntimeStatus.Running,
            SerializedOutput = getInputsAndOutputs ? "7" : null,
        });
    }

    public override Task<OrchestrationMetadata?> GetInstancesAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        GetInstanceAsync(instanceId, getInputsAndOutputs, cancellation);

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default) =>
        throw new NotSupportedException();

    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => throw new NotSupportedException();
}
