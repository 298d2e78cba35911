namespace TextToVideo.Durable;

public sealed record SubOrchestrationOptions : TaskOptions
{
    /// <summary>Null: an id derived from the parent's id, the same on every replay.</summary>
    public string? InstanceId { get; init; }
}
