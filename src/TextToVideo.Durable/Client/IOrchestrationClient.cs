namespace TextToVideo.Durable;

public interface IOrchestrationClient
{
    /// <summary>Records the instance durably; it starts as soon as a worker is free.</summary>
    /// <returns>The instance id.</returns>
    /// <exception cref="InstanceExistsException">That id is taken.</exception>
    Task<string> ScheduleAsync(string name, object? input, ScheduleOptions? options, CancellationToken cancellationToken);

    /// <returns>Null where there is no such instance.</returns>
    Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken);

    Task<OrchestrationPage> ListAsync(OrchestrationQuery query, CancellationToken cancellationToken);

    /// <summary>Kept until the orchestration waits for it; dropped where the instance is unknown or has ended.</summary>
    /// <returns>False where it was dropped.</returns>
    Task<bool> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken);

    /// <summary>Ends the instance (and its sub-orchestrations) without running its code again. Running activities are not stopped.</summary>
    /// <returns>False where it is unknown or had ended.</returns>
    Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken);

    /// <summary>Forgets an ended instance and its sub-orchestrations.</summary>
    /// <returns>False where it is unknown or still runs.</returns>
    Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>Waits until the instance has ended.</summary>
    /// <exception cref="InstanceNotFoundException"/>
    Task<OrchestrationState> WaitForCompletionAsync(string instanceId, CancellationToken cancellationToken);
}
