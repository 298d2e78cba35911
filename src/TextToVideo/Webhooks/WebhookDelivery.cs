using System.Text.Json.Serialization;

namespace TextToVideo.Webhooks;

/// <summary>How far the delivery of one message is.</summary>
public sealed record WebhookDelivery
{
    public required string MessageId { get; init; }

    public required WebhookDeliveryState State { get; init; }

    public IReadOnlyList<WebhookAttempt> Attempts { get; init; } = [];

    public DateTimeOffset? NextAttemptAt { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<WebhookDeliveryState>))]
public enum WebhookDeliveryState
{
    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("delivered")]
    Delivered,

    /// <summary>All attempts were made.</summary>
    [JsonStringEnumMemberName("exhausted")]
    Exhausted,

    /// <summary>The receiver answered 410, or its address must not be called.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>It could not be sent from here: its secret cannot be opened.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>It was sent again by hand before it was taken; this delivery ended with that.</summary>
    [JsonStringEnumMemberName("replaced")]
    Replaced,
}
