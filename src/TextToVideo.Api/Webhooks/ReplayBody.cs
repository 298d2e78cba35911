namespace TextToVideo.Api.Webhooks;

/// <summary>The body of a replay may be left out: then the last message is sent again.</summary>
public sealed record ReplayBody
{
    /// <summary>From the list of deliveries.</summary>
    public string? MessageId { get; init; }
}
