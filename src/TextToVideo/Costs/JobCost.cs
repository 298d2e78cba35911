namespace TextToVideo.Costs;

/// <summary>What a job used of paid services, by the price table: the services' own bills are what counts in the end.</summary>
public sealed record JobCost
{
    public const string PriceCurrency = "USD";

    internal const int Decimals = 6;

    public static JobCost Nothing { get; } = Of(LedgerBook.Empty);

    /// <summary>Of all lines with a known price; what may have been billed is in it.</summary>
    public required decimal Total { get; init; }

    public string Currency { get; init; } = PriceCurrency;

    /// <summary>False: something has no known price and is not in the total.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What earlier results kept from being bought again.</summary>
    public required decimal Saved { get; init; }

    /// <summary>The part of the total whose answers were lost, to a time-out or a kill.</summary>
    public required decimal Unconfirmed { get; init; }

    /// <summary>The job's `max_cost`.</summary>
    public decimal? Limit { get; init; }

    public required IReadOnlyList<CostLine> Lines { get; init; }

    public static JobCost Of(LedgerBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var items = book.Entries.SelectMany(Items).ToList();
        return new JobCost
        {
            Total = Math.Round(items.Where(item => item.Kind != Kind.Saved).Sum(item => item.Charge.Usd ?? 0), Decimals),
            IsComplete = items.All(item => item.Kind == Kind.Saved || item.Charge.Usd is not null),
            Saved = Math.Round(items.Where(item => item.Kind == Kind.Saved).Sum(item => item.Charge.Usd ?? 0), Decimals),
            Unconfirmed = Math.Round(items.Where(item => item.Kind == Kind.Unconfirmed).Sum(item => item.Charge.Usd ?? 0), Decimals),
            Limit = book.LimitUsd,
            Lines = [.. items.GroupBy(item => (item.Entry.Provider, item.Entry.Operation, item.Entry.Model, item.Charge.Price)).Select(LineOf)],
        };
    }

    private static CostLine LineOf(IGrouping<(string Provider, string Operation, string? Model, UnitPrice Price), Item> items)
    {
        var (provider, operation, model, price) = items.Key;
        decimal Units(Kind kind) => items.Where(item => item.Kind == kind).Sum(item => item.Charge.Units);
        var amount = price.Of(Units(Kind.Bought) + Units(Kind.Unconfirmed)).Usd;
        return new CostLine
        {
            Provider = provider,
            Operation = operation,
            Model = model,
            Unit = price.Unit,
            Units = Units(Kind.Bought),
            SavedUnits = Units(Kind.Saved),
            UnconfirmedUnits = Units(Kind.Unconfirmed),
            Price = price.Usd,
            Per = price.Per,
            Amount = amount is { } usd ? Math.Round(usd, Decimals) : null,
            PricesAsOf = price.AsOf,
        };
    }

    private static IEnumerable<Item> Items(LedgerEntry entry) =>
        entry.Charges.Select(charge => new Item(entry, charge, entry.State == EntryState.Saved ? Kind.Saved : Kind.Bought))
            .Concat((entry.Unconfirmed ?? []).Select(charge => new Item(entry, charge, Kind.Unconfirmed)));

    private enum Kind
    {
        Bought,
        Saved,
        Unconfirmed,
    }

    private sealed record Item(LedgerEntry Entry, Charge Charge, Kind Kind);
}
