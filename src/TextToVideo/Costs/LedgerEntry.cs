using System.Text.Json.Serialization;

namespace TextToVideo.Costs;

/// <summary>One call in a job's ledger.</summary>
public sealed record LedgerEntry
{
    /// <summary>Of the call; the same in every job that needs the same.</summary>
    public required string Id { get; init; }

    public required string Provider { get; init; }

    public required string Operation { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Model { get; init; }

    public required EntryState State { get; init; }

    /// <summary>Open: the most that it can cost. Billed: what it cost. Saved: what it would have cost.</summary>
    public required IReadOnlyList<Charge> Charges { get; init; }

    /// <summary>Charges of tries whose answer never arrived: sent, and perhaps billed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Charge>? Unconfirmed { get; init; }

    /// <summary>US dollars that count against the job's limit; what has no known price counts nothing.</summary>
    [JsonIgnore]
    public decimal Usd => (State == EntryState.Saved ? 0 : Charges.Sum(charge => charge.Usd ?? 0)) + (Unconfirmed?.Sum(charge => charge.Usd ?? 0) ?? 0);

    /// <summary>The last try may have been billed although nobody will ever see its answer.</summary>
    public LedgerEntry Lose() => this with { State = EntryState.Lost, Unconfirmed = [.. Unconfirmed ?? [], .. Charges], Charges = [] };
}
