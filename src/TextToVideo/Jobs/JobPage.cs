namespace TextToVideo.Jobs;

/// <summary>Jobs, newest first.</summary>
/// <param name="ContinuationToken">Null on the last page.</param>
public sealed record JobPage(IReadOnlyList<JobView> Jobs, string? ContinuationToken);
