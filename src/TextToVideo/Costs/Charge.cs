namespace TextToVideo.Costs;

/// <summary>So many units at their price.</summary>
public sealed record Charge(UnitPrice Price, decimal Units)
{
    /// <summary>US dollars; null where the price is not known.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public decimal? Usd => Price.Usd * Units / Price.Per;
}
