namespace TextToVideo.Durable;

/// <param name="InstanceId">The orchestration instance that asked for the activity.</param>
/// <param name="Name">The name under which the activity was called.</param>
public sealed record ActivityContext(string InstanceId, string Name);
