namespace TextToVideo.Costs;

/// <summary>What a service asks for so many units of what it sells.</summary>
/// <param name="Unit">One of <see cref="CostUnit"/>.</param>
/// <param name="Usd">US dollars for <paramref name="Per"/> units; null where the price is not known, which is not the same as free.</param>
/// <param name="Per">1,000,000 for tokens and characters, 1 for minutes and requests.</param>
/// <param name="AsOf">The date of the price table; null where the price was configured or nothing costs.</param>
public sealed record UnitPrice(string Unit, decimal? Usd, int Per, DateOnly? AsOf)
{
    /// <summary>Counted against a limit of the service, not paid.</summary>
    public static UnitPrice FreeRequest { get; } = new(CostUnit.Request, 0, 1, null);

    public Charge Of(decimal units) => new(this, units);
}
