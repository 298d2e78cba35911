using System.Text.Json.Serialization;

namespace TextToVideo.Costs;

/// <summary>What is written down of a job's paid calls.</summary>
public sealed record LedgerBook
{
    public static LedgerBook Empty { get; } = new();

    /// <summary>US dollars; null: no limit.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? LimitUsd { get; init; }

    /// <summary>The limit was met: nothing more is bought, be it ever so cheap, because the job is ending.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsClosed { get; init; }

    public IReadOnlyList<LedgerEntry> Entries { get; init; } = [];

    [JsonIgnore]
    public decimal Usd => Entries.Sum(entry => entry.Usd);

    public LedgerEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);

    public LedgerBook With(LedgerEntry entry) => Find(entry.Id) is null
        ? this with { Entries = [.. Entries, entry] }
        : this with { Entries = [.. Entries.Select(old => old.Id == entry.Id ? entry : old)] };

    public LedgerBook Without(string id) => this with { Entries = [.. Entries.Where(entry => entry.Id != id)] };
}
