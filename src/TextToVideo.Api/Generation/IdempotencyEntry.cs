namespace TextToVideo.Api.Generation;

/// <param name="BodyHash">SHA-256 of what was asked.</param>
/// <param name="JobId">Chosen before the job is begun.</param>
/// <param name="IsDone">The job has been begun.</param>
internal sealed record IdempotencyEntry(string BodyHash, string JobId, DateTimeOffset At, bool IsDone);
