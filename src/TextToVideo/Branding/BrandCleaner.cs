using TextToVideo.Artifacts;
using TextToVideo.Retention;

namespace TextToVideo.Branding;

/// <summary>Deletes files that no kit names any more. Running jobs do not need them: each has read what it shows.</summary>
public sealed class BrandCleaner(IArtifactStore store, BrandShelf shelf)
{
    /// <returns>How many files.</returns>
    public async Task<int> CleanAsync(DateTimeOffset usedBefore, CancellationToken cancellationToken)
    {
        var old = await store.UnusedSinceAsync(BrandKeys.Files, usedBefore, cancellationToken);
        if (old.Count == 0) return 0;
        var needed = (await shelf.ListAsync(cancellationToken)).SelectMany(kit => kit.Files).ToHashSet(StringComparer.Ordinal);
        var deleted = 0;
        foreach (var file in old.Where(file => !needed.Contains(file.FileName)))
        {
            // A kit that is being kept just now has marked its files as used.
            if ((await store.UnusedSinceAsync(file.Value, usedBefore, cancellationToken)).Count > 0 && await store.DeleteAsync(file, cancellationToken)) deleted++;
        }
        return deleted;
    }
}
