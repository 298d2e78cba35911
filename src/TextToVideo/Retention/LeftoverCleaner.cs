using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Jobs;

namespace TextToVideo.Retention;

/// <summary>Deletes files of jobs that no engine knows any more, and notes of requests that were sent long ago.</summary>
public sealed class LeftoverCleaner(IArtifactStore store, IOrchestrationClient client)
{
    private const string Jobs = "jobs/";
    private const string SentRequests = "idempotency/";

    /// <returns>How many files.</returns>
    public async Task<int> CleanAsync(DateTimeOffset usedBefore, CancellationToken cancellationToken)
    {
        var deleted = 0;
        var isKnown = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var artifact in await store.UnusedSinceAsync(Jobs, usedBefore, cancellationToken))
        {
            var owner = artifact.Value[Jobs.Length..].Split('/')[0];
            if (!isKnown.TryGetValue(owner, out var known)) isKnown[owner] = known = await IsKnownAsync(owner, cancellationToken);
            if (!known && await store.DeleteAsync(artifact, cancellationToken)) deleted++;
        }
        foreach (var artifact in await store.UnusedSinceAsync(SentRequests, usedBefore, cancellationToken))
        {
            if (await store.DeleteAsync(artifact, cancellationToken)) deleted++;
        }
        return deleted;
    }

    /// <summary>A folder is a job's, or that of one of its runs.</summary>
    private async Task<bool> IsKnownAsync(string owner, CancellationToken cancellationToken) =>
        await client.GetAsync(owner, cancellationToken) is not null || await client.GetAsync(RunId.Parse(owner).JobId, cancellationToken) is not null;
}
