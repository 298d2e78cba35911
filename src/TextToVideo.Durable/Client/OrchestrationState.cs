namespace TextToVideo.Durable;

/// <summary>What a client sees of an instance. The payloads are JSON as recorded.</summary>
public sealed record OrchestrationState
{
    public required string InstanceId { get; init; }

    public required string Name { get; init; }

    public required RuntimeStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset LastUpdatedAt { get; init; }

    public string? Input { get; init; }

    /// <summary>What the orchestration returned; the reason, as a JSON string, where it was terminated.</summary>
    public string? Output { get; init; }

    public string? CustomStatus { get; init; }

    public FailureDetails? Failure { get; init; }

    public T? ReadInputAs<T>() => PayloadJson.Read<T>(Input);

    public T? ReadOutputAs<T>() => PayloadJson.Read<T>(Output);

    public T? ReadCustomStatusAs<T>() => PayloadJson.Read<T>(CustomStatus);
}
