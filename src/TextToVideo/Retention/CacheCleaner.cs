using TextToVideo.Artifacts;
using TextToVideo.Steps;

namespace TextToVideo.Retention;

/// <summary>Keeps the cache within its bounds, and out of the way of jobs that run.</summary>
public sealed class CacheCleaner(IArtifactStore store, RunningJobs jobs)
{
    /// <param name="usedBefore">What was not used since then goes although there is room.</param>
    /// <param name="isDryRun">Only tells what would go.</param>
    public async Task<CacheCleaning> CleanAsync(long maxBytes, DateTimeOffset usedBefore, bool isDryRun, CancellationToken cancellationToken)
    {
        var entries = await ReadAsync(cancellationToken);

        // After the entries were read: a job that has begun since then has nothing among the old ones.
        var keptSince = await jobs.CacheNeededSinceAsync(cancellationToken);
        var chosen = CachePolicy.Choose(entries, maxBytes, usedBefore, keptSince);
        var (count, bytes) = (0, 0L);
        foreach (var entry in chosen)
        {
            if (!isDryRun && !await DeleteAsync(entry, cancellationToken)) continue;
            count++;
            bytes += entry.Bytes;
        }
        return new CacheCleaning(count, bytes, entries.Sum(entry => entry.Bytes) - bytes);
    }

    private async Task<IReadOnlyCollection<CacheEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        var entries = new Dictionary<string, CacheEntry>(StringComparer.Ordinal);
        foreach (var folder in (string[])[CacheKeys.Steps, CacheKeys.Documents])
        {
            await foreach (var artifact in store.ListAsync(folder, cancellationToken))
            {
                var prefix = CacheKeys.EntryOf(artifact.Key);
                if (!entries.TryGetValue(prefix, out var entry)) entries[prefix] = entry = new CacheEntry(prefix);
                entry.Add(artifact);
            }
        }
        return entries.Values;
    }

    /// <summary>
    /// The result first: without it the step counts as not done, and whoever needs it does it again. Who has just read it has marked
    /// it as used by that, and keeps the files.
    /// </summary>
    /// <returns>False where it was used meanwhile.</returns>
    private async Task<bool> DeleteAsync(CacheEntry entry, CancellationToken cancellationToken)
    {
        if (!entry.IsStep) return await store.DeleteAsync(entry.Artifacts[0].Key, cancellationToken);
        if (await IsUsedSinceAsync(entry, cancellationToken)) return false;
        var result = entry.Artifacts.FirstOrDefault(artifact => artifact.Key.FileName == StepResult.FileName);
        if (result is not null) await store.DeleteAsync(result.Key, cancellationToken);
        if (await IsUsedSinceAsync(entry, cancellationToken)) return false;
        foreach (var artifact in entry.Artifacts)
        {
            if (artifact != result) await store.DeleteAsync(artifact.Key, cancellationToken);
        }
        return true;
    }

    private async Task<bool> IsUsedSinceAsync(CacheEntry entry, CancellationToken cancellationToken)
    {
        await foreach (var artifact in store.ListAsync(entry.Prefix, cancellationToken))
        {
            if (artifact.LastAccess > entry.LastAccess) return true;
        }
        return false;
    }
}
