using TextToVideo.Artifacts;

namespace TextToVideo.Retention;

/// <summary>What a store holds that nobody has used for long.</summary>
internal static class UnusedArtifacts
{
    /// <param name="prefix">Start of the keys.</param>
    /// <param name="usedBefore">Those that were used since then are left out.</param>
    public static async Task<IReadOnlyList<ArtifactKey>> UnusedSinceAsync(this IArtifactStore store, string prefix, DateTimeOffset usedBefore, CancellationToken cancellationToken)
    {
        var keys = new List<ArtifactKey>();
        await foreach (var artifact in store.ListAsync(prefix, cancellationToken))
        {
            if (artifact.LastAccess < usedBefore) keys.Add(artifact.Key);
        }
        return keys;
    }
}
