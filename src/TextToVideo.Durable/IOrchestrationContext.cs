using Microsoft.Extensions.Logging;

namespace TextToVideo.Durable;

/// <summary>
/// What an orchestration may touch. Everything here is replayed from history, so code that uses nothing else
/// takes the same path each time it runs.
/// </summary>
public interface IOrchestrationContext
{
    string InstanceId { get; }

    /// <summary>The name under which the orchestration was scheduled.</summary>
    string Name { get; }

    /// <summary>Null for an orchestration that a client started.</summary>
    string? ParentInstanceId { get; }

    /// <summary>The time of the turn being executed; the same on every replay.</summary>
    DateTimeOffset CurrentUtcTime { get; }

    /// <summary>True while recorded history is being run again. Only logging may look at it.</summary>
    bool IsReplaying { get; }

    /// <summary>Runs an activity at least once; its result is recorded exactly once.</summary>
    /// <exception cref="TaskFailedException">The activity failed for good (after its retries).</exception>
    Task<TOutput> CallActivityAsync<TOutput>(string name, object? input = null, TaskOptions? options = null);

    /// <summary>Runs another orchestration and waits for its output.</summary>
    /// <exception cref="TaskFailedException">The sub-orchestration failed or was terminated.</exception>
    Task<TOutput> CallSubOrchestrationAsync<TOutput>(string name, object? input = null, SubOrchestrationOptions? options = null);

    /// <summary>Completes at or after <paramref name="fireAt"/>; survives restarts.</summary>
    Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken);

    /// <summary>
    /// Completes with the next event of that name (case-insensitive). Events that came before the wait are kept
    /// and given out in the order of arrival, one to each wait.
    /// </summary>
    Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the status that clients see while the orchestration runs. At most 16 KB as JSON.</summary>
    void SetCustomStatus(object? status);

    /// <summary>Ends this run and starts the orchestration again with a fresh history; unprocessed events are kept.</summary>
    void ContinueAsNew(object? input);

    /// <summary>An id that is the same on every replay and unique across instances.</summary>
    Guid NewGuid();

    /// <summary>A logger that is silent while history is replayed.</summary>
    ILogger CreateReplaySafeLogger(string category);
}
