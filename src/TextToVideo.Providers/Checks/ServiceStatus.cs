namespace TextToVideo.Providers.Checks;

/// <summary>How things stand with one outside service.</summary>
public sealed record ServiceStatus
{
    /// <summary>`Pexels`, `api.openai.com (speech)`.</summary>
    public required string Service { get; init; }

    public required bool IsConfigured { get; init; }

    /// <summary>It answered, and took the key.</summary>
    public bool IsReachable { get; init; }

    /// <summary>What is wrong or missing, and what to do; "" where all is well.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Requests left of the limit, as the service last said; null where it does not.</summary>
    public long? RequestsLeft { get; init; }

    /// <summary>What its prices are known as of; null where they are configured or nothing costs.</summary>
    public DateOnly? PricesAsOf { get; init; }
}
