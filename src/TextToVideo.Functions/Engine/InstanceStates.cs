using Microsoft.DurableTask.Client;
using TextToVideo.Durable;

namespace TextToVideo.Functions.Engine;

/// <summary>The runtime's words for what an instance does, and the port's.</summary>
internal static class InstanceStates
{
    public static OrchestrationState From(OrchestrationMetadata metadata, bool withPayloads)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return new OrchestrationState
        {
            InstanceId = metadata.InstanceId,
            Name = metadata.Name,
            Status = StatusOf(metadata.RuntimeStatus),
            CreatedAt = metadata.CreatedAt,
            LastUpdatedAt = metadata.LastUpdatedAt,
            Input = withPayloads ? metadata.SerializedInput : null,
            Output = withPayloads ? metadata.SerializedOutput : null,
            CustomStatus = metadata.SerializedCustomStatus,
            Failure = metadata.FailureDetails is { } failure ? FailureText.Read(failure) : null,
        };
    }

    public static IEnumerable<OrchestrationRuntimeStatus> RuntimeOf(RuntimeStatus status) => status switch
    {
        RuntimeStatus.Pending => [OrchestrationRuntimeStatus.Pending],
        RuntimeStatus.Running => [OrchestrationRuntimeStatus.Running, OrchestrationRuntimeStatus.Suspended],
        RuntimeStatus.Completed => [OrchestrationRuntimeStatus.Completed],
        RuntimeStatus.Failed => [OrchestrationRuntimeStatus.Failed],
        _ => [OrchestrationRuntimeStatus.Terminated],
    };

    private static RuntimeStatus StatusOf(OrchestrationRuntimeStatus status) => status switch
    {
        OrchestrationRuntimeStatus.Pending => RuntimeStatus.Pending,
        OrchestrationRuntimeStatus.Completed => RuntimeStatus.Completed,
        OrchestrationRuntimeStatus.Failed => RuntimeStatus.Failed,
        OrchestrationRuntimeStatus.Terminated => RuntimeStatus.Terminated,
        _ => RuntimeStatus.Running,
    };
}
