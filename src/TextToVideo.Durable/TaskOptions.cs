namespace TextToVideo.Durable;

public record TaskOptions
{
    /// <summary>Null: one attempt.</summary>
    public RetryOptions? Retry { get; init; }

    /// <summary>What the call is for, in words of the caller's own: for those who look on. No engine looks at it.</summary>
    public string? Subject { get; init; }
}
