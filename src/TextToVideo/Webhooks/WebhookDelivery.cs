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
}
