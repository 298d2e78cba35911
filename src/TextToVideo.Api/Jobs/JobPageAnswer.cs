namespace TextToVideo.Api.Jobs;

/// <param name="NextCursor">For the next page; null on the last. A filtered page may be short although more follow.</param>
public sealed record JobPageAnswer(IReadOnlyList<JobAnswer> Jobs, string? NextCursor);
