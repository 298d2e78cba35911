using System.Text.Json;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;
using TextToVideo.Durable;

namespace TextToVideo.Uploads;

/// <summary>The files that clients have sent.</summary>
public sealed class UploadShelf(IArtifactStore store, IOptions<UploadOptions> options)
{
    /// <returns>Null where there is none, or none any more.</returns>
    public async Task<Upload?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!UploadReference.IsId(id)) return null;
        return (await store.ReadDocumentAsync<Upload>(UploadKeys.Record(id), cancellationToken)).Content;
    }

    /// <summary>As <see cref="FindAsync"/>, for a job: that counts as a use, and keeps it for as long again.</summary>
    public async Task<Upload?> UseAsync(string id, CancellationToken cancellationToken) =>
        await FindAsync(id, cancellationToken) is { } upload && await store.FindAsync(upload.Media, cancellationToken) is not null ? upload : null;

    /// <summary>The file, to be read.</summary>
    /// <exception cref="UploadNotFoundException"/>
    public async Task<LocalArtifact> OpenAsync(string id, CancellationToken cancellationToken)
    {
        var upload = await UseAsync(id, cancellationToken) ?? throw new UploadNotFoundException(id);
        return await store.OpenLocalAsync(upload.Media, cancellationToken);
    }

    /// <exception cref="UploadNotFoundException"/>
    public async Task<KeptUpload> GetAsync(string id, CancellationToken cancellationToken)
    {
        var upload = await FindAsync(id, cancellationToken) ?? throw new UploadNotFoundException(id);
        await foreach (var artifact in store.ListAsync(UploadKeys.PrefixOf(id), cancellationToken))
        {
            if (artifact.Key == upload.Media) return Describe(upload, artifact);
        }
        throw new UploadNotFoundException(id);
    }

    /// <param name="after">The last id of the page before; null: from the start.</param>
    /// <returns>In the order of their ids, with one more than wanted where there are more.</returns>
    public async Task<IReadOnlyList<KeptUpload>> ListAsync(string? after, int most, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        await foreach (var artifact in store.ListAsync(UploadKeys.Folder, cancellationToken))
        {
            if (UploadKeys.IsRecord(artifact.Key)) ids.Add(UploadKeys.IdOf(artifact.Key));
        }
        var page = new List<KeptUpload>();
        foreach (var id in ids.Where(id => string.CompareOrdinal(id, after) > 0).Order(StringComparer.Ordinal))
        {
            if (page.Count > most) break;
            try
            {
                page.Add(await GetAsync(id, cancellationToken));
            }
            catch (UploadNotFoundException)
            {
                // Deleted since the list was read.
            }
        }
        return page;
    }

    /// <summary>The record first: without it the upload counts as not there.</summary>
    /// <exception cref="UploadNotFoundException"/>
    public async Task DeleteAsync(string id, CancellationToken cancellationToken)
    {
        var upload = await FindAsync(id, cancellationToken) ?? throw new UploadNotFoundException(id);
        await store.DeleteAsync(UploadKeys.Record(id), cancellationToken);
        await store.DeleteAsync(upload.Media, cancellationToken);
    }

    internal async Task<KeptUpload> KeepAsync(Upload upload, CancellationToken cancellationToken)
    {
        var media = await store.FindAsync(upload.Media, cancellationToken) ?? throw new UploadNotFoundException(upload.Id);
        await store.WriteAsync(UploadKeys.Record(upload.Id), JsonSerializer.SerializeToUtf8Bytes(upload, PayloadJson.Options), WriteCondition.None, cancellationToken);
        return Describe(upload, media);
    }

    private KeptUpload Describe(Upload upload, ArtifactInfo media) => new(upload, media.LastAccess, media.LastAccess + options.Value.KeptFor);
}
