using TextToVideo.Jobs;

namespace TextToVideo.Webhooks;

/// <summary>A delivery as the log shows it. A message that was sent again by hand has several.</summary>
public sealed record DeliveryRecord
{
    /// <summary>Of the orchestration instance that delivers.</summary>
    public required string Id { get; init; }

    public required WebhookMessage Message { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required WebhookDeliveryState State { get; init; }

    public IReadOnlyList<WebhookAttempt> Attempts { get; init; } = [];

    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>Why this end cannot send it; null unless the state says so.</summary>
    public JobFailure? Failure { get; init; }
}
