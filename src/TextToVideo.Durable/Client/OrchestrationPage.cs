namespace TextToVideo.Durable;

/// <summary>Instances, in the order that the query asks for.</summary>
/// <param name="ContinuationToken">Null on the last page.</param>
public sealed record OrchestrationPage(IReadOnlyList<OrchestrationState> Instances, string? ContinuationToken);
