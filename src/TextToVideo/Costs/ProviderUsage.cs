namespace TextToVideo.Costs;

/// <summary>What one paid call used. Recorded with the step's result, so that a job's ledger counts it once however often the step was looked up.</summary>
public sealed record ProviderUsage
{
    /// <summary>`openai`, `elevenlabs`.</summary>
    public required string Provider { get; init; }

    public required string Model { get; init; }

    public long InputTokens { get; init; }

    public long OutputTokens { get; init; }

    /// <summary>US dollars by the price table or the configured prices; null where the price is not known.</summary>
    public decimal? Usd { get; init; }
}
