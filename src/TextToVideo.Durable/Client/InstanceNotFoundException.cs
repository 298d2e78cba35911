namespace TextToVideo.Durable;

public sealed class InstanceNotFoundException(string instanceId) : Exception($"There is no orchestration instance '{instanceId}'.")
{
    public string InstanceId { get; } = instanceId;
}
