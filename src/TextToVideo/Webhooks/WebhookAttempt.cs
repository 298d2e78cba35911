namespace TextToVideo.Webhooks;

/// <summary>A line of the delivery log.</summary>
public sealed record WebhookAttempt(int Number, DateTimeOffset At, double Seconds, WebhookAnswer Answer);
