namespace TextToVideo.Durable;

/// <summary>Instances, newest first.</summary>
/// <param name="ContinuationToken">Null on the last page.</param>
public sealed record OrchestrationPage(IReadOnlyList<OrchestrationState> Instances, string? ContinuationToken);
