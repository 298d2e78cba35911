namespace TextToVideo.Durable;

public record TaskOptions
{
    /// <summary>Null: one attempt.</summary>
    public RetryOptions? Retry { get; init; }
}
