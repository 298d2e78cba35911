namespace TextToVideo.Costs;

/// <summary>All calls of one kind, in a job's cost.</summary>
public sealed record CostLine
{
    public required string Provider { get; init; }

    /// <summary>`chat`, `speech`, `transcription`, `search`.</summary>
    public required string Operation { get; init; }

    public string? Model { get; init; }

    /// <summary>`input_token`, `output_token`, `character`, `minute`, `request`.</summary>
    public required string Unit { get; init; }

    /// <summary>Bought; calls under way count with the most that they can use.</summary>
    public required decimal Units { get; init; }

    /// <summary>Not bought, because an earlier result was still there.</summary>
    public decimal SavedUnits { get; init; }

    /// <summary>Of tries whose answer was lost; they may be billed.</summary>
    public decimal UnconfirmedUnits { get; init; }

    /// <summary>For <see cref="Per"/> units; null where it is not known.</summary>
    public decimal? Price { get; init; }

    public required int Per { get; init; }

    /// <summary>What was bought, and what may have been; null where the price is not known.</summary>
    public decimal? Amount { get; init; }

    public string Currency { get; init; } = JobCost.PriceCurrency;

    /// <summary>Date of the price table; left out where the price was configured or nothing costs.</summary>
    public DateOnly? PricesAsOf { get; init; }
}
