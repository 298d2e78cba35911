namespace TextToVideo.Embedded.Context;

/// <param name="Number">0 for the first execution of an instance; each continue-as-new adds one.</param>
public sealed record ExecutionIdentity(string InstanceId, string Name, string? ParentInstanceId, int Number = 0)
{
    /// <summary>Ids with a colon cannot be chosen by clients, so a derived id never meets one of theirs.</summary>
    public string ChildId(int callId) => Number == 0 ? $"{InstanceId}:{callId}" : $"{InstanceId}:{Number}.{callId}";
}
