using TextToVideo.Artifacts;
using TextToVideo.Uploads;

namespace TextToVideo.Retention;

/// <summary>Deletes uploads that no job has used for long, and what broken-off ones left behind.</summary>
public sealed class UploadCleaner(IArtifactStore store, RunningJobs jobs)
{
    /// <summary>A request's uploads are marked as used just before its job is begun.</summary>
    private static readonly TimeSpan Submission = TimeSpan.FromMinutes(5);

    /// <returns>How many uploads.</returns>
    public async Task<int> CleanAsync(DateTimeOffset usedBefore, CancellationToken cancellationToken)
    {
        var uploads = new Dictionary<string, CacheEntry>(StringComparer.Ordinal);
        await foreach (var artifact in store.ListAsync(UploadKeys.Folder, cancellationToken))
        {
            // Its record is read by lists, too; that is no use.
            if (UploadKeys.IsRecord(artifact.Key)) continue;
            var prefix = UploadKeys.PrefixOf(UploadKeys.IdOf(artifact.Key));
            if (!uploads.TryGetValue(prefix, out var upload)) uploads[prefix] = upload = new CacheEntry(prefix);
            upload.Add(artifact);
        }

        // After the uploads were read, so that a job which has begun since then has marked its own.
        var needed = await jobs.NeededSinceAsync(cancellationToken) - Submission;
        var oldest = needed < usedBefore ? needed.Value : usedBefore;
        var deleted = 0;
        foreach (var upload in uploads.Values.Where(upload => upload.LastAccess < oldest))
        {
            if (await DeleteAsync(upload, cancellationToken)) deleted++;
        }
        return deleted;
    }

    private async Task<bool> DeleteAsync(CacheEntry upload, CancellationToken cancellationToken)
    {
        var keys = new List<ArtifactKey>();
        await foreach (var artifact in store.ListAsync(upload.Prefix, cancellationToken))
        {
            if (!UploadKeys.IsRecord(artifact.Key) && artifact.LastAccess > upload.LastAccess) return false;
            keys.Add(artifact.Key);
        }

        // The record first: without it the upload counts as not there.
        foreach (var key in keys.OrderByDescending(UploadKeys.IsRecord)) await store.DeleteAsync(key, cancellationToken);
        return keys.Count > 0;
    }
}
