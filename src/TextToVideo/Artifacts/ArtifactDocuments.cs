using System.Text.Json;
using TextToVideo.Durable;

namespace TextToVideo.Artifacts;

/// <summary>Artifacts that are small JSON documents.</summary>
public static class ArtifactDocuments
{
    // Each conflict means that another writer got through, so this many are only met where something is wrong.
    private const int MostConflicts = 200;

    /// <returns>Null where there is none; and the version that it is at least of.</returns>
    /// <exception cref="JsonException">It is not what <typeparamref name="T"/> is written as.</exception>
    public static async Task<(T? Content, string? ETag)> ReadDocumentAsync<T>(this IArtifactStore store, ArtifactKey key, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(store);

        // The tag first: content that is newer than it fails a conditional write, never the other way round.
        if (await store.FindAsync(key, cancellationToken) is not { } info) return (null, null);
        try
        {
            await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
            return (await JsonSerializer.DeserializeAsync<T>(stream, PayloadJson.Options, cancellationToken), info.ETag);
        }
        catch (ArtifactNotFoundException)
        {
            return (null, null);
        }
    }

    /// <summary>Changes a document that others change as well, by one conditional write on top of what is there.</summary>
    /// <param name="empty">What is changed where there is none.</param>
    /// <param name="change">Asked again where somebody else wrote meanwhile. Gives back what it was given where nothing changes.</param>
    /// <exception cref="ArtifactConflictException">Others wrote again and again.</exception>
    public static async Task ChangeDocumentAsync<T>(this IArtifactStore store, ArtifactKey key, T empty, Func<T, T> change, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(change);
        for (var conflicts = 0; ; conflicts++)
        {
            var (content, etag) = await store.ReadDocumentAsync<T>(key, cancellationToken);
            content ??= empty;
            var changed = change(content);
            if (ReferenceEquals(changed, content)) return;
            try
            {
                var condition = etag is null ? WriteCondition.Absent : WriteCondition.Matches(etag);
                await store.WriteAsync(key, JsonSerializer.SerializeToUtf8Bytes(changed, PayloadJson.Options), condition, cancellationToken);
                return;
            }
            catch (ArtifactConflictException) when (conflicts < MostConflicts)
            {
                // Another worker wrote in between: on top of that, then.
            }
        }
    }
}
