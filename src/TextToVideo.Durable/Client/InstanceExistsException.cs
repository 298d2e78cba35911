namespace TextToVideo.Durable;

public sealed class InstanceExistsException(string instanceId) : Exception($"An orchestration instance '{instanceId}' exists already.")
{
    public string InstanceId { get; } = instanceId;
}
