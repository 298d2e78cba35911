namespace TextToVideo.Api.Webhooks;

/// <param name="Seconds">How long it took.</param>
/// <param name="StatusCode">Null where there was no answer.</param>
/// <param name="RetryAfterSeconds">What the receiver asked for.</param>
/// <param name="Error">Why there was no answer.</param>
public sealed record AttemptAnswer(int Number, DateTimeOffset At, double Seconds, int? StatusCode, double? RetryAfterSeconds, string? Error);
