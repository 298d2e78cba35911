namespace TextToVideo.Retention;

/// <summary>Chooses what goes: what is too old, and beyond that the least recently used until the rest fits.</summary>
public static class CachePolicy
{
    /// <param name="maxBytes">What all entries together may take.</param>
    /// <param name="usedBefore">Entries that were not used since then go in any case.</param>
    /// <param name="keptSince">Entries that were used since then stay in any case: a job that still runs may count on them. Null: none does.</param>
    /// <returns>The least recently used first.</returns>
    public static IReadOnlyList<CacheEntry> Choose(IEnumerable<CacheEntry> entries, long maxBytes, DateTimeOffset usedBefore, DateTimeOffset? keptSince)
    {
        var oldestFirst = entries.OrderBy(entry => entry.LastAccess).ThenBy(entry => entry.Prefix, StringComparer.Ordinal).ToList();
        var bytes = oldestFirst.Sum(entry => entry.Bytes);
        var chosen = new List<CacheEntry>();
        foreach (var entry in oldestFirst)
        {
            // Later ones were used later still.
            if (entry.LastAccess >= keptSince) break;
            if (entry.LastAccess >= usedBefore && bytes <= maxBytes) break;
            chosen.Add(entry);
            bytes -= entry.Bytes;
        }
        return chosen;
    }
}
