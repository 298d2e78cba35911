namespace TextToVideo.Webhooks;

/// <summary>What is told to whom. The same for all attempts.</summary>
public sealed record WebhookMessage
{
    /// <summary>`webhook-id`: receivers know repetitions by it.</summary>
    public required string MessageId { get; init; }

    public required Uri Url { get; init; }

    /// <summary>JSON, below 20 kB.</summary>
    public required string Body { get; init; }

    /// <summary>The orchestration instance that is told of; the message is not sent before it has ended, unless it tells of a stage.</summary>
    public required string RunId { get; init; }

    /// <summary>True where the message tells how the run ended.</summary>
    public required bool IsFinal { get; init; }

    /// <summary>The job's own secret, as <see cref="ISecretBox"/> sealed it; null: the server's.</summary>
    public string? SealedSecret { get; init; }
}
