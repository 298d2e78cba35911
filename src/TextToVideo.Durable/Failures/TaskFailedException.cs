namespace TextToVideo.Durable;

/// <summary>Thrown into an orchestration when an activity or a sub-orchestration failed for good.</summary>
public sealed class TaskFailedException(string taskName, int taskId, FailureDetails failure)
    : Exception($"Task '{taskName}' (#{taskId}) failed: {failure.Message}"), IDescribesFailure
{
    public string TaskName { get; } = taskName;

    public int TaskId { get; } = taskId;

    public FailureDetails Failure { get; } = failure;

    public string Code => Failure.Code;

    public bool IsRetryable => Failure.IsRetryable;
}
