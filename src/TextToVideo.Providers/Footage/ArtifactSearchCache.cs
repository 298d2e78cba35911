using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TextToVideo.Artifacts;

namespace TextToVideo.Providers.Footage;

/// <summary>Keeps searches where everything else is kept, so that they outlive the process and are shared by machines.</summary>
public sealed class ArtifactSearchCache(IArtifactStore artifacts, TimeProvider time) : ISearchCache
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public async Task<string?> FindAsync(string service, string request, CancellationToken cancellationToken)
    {
        var key = Key(service, request);
        if (await artifacts.FindAsync(key, cancellationToken) is null) return null;
        var entry = await ReadAsync(key, cancellationToken);
        return entry is not null && entry.Request == request && time.GetUtcNow() - entry.At < Lifetime ? entry.Answer : null;
    }

    public async Task<IReadOnlyList<DateTimeOffset>> AskedAsync(string service, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var asked = new List<DateTimeOffset>();
        await foreach (var artifact in artifacts.ListAsync(Folder(service), cancellationToken))
        {
            // Used before is also written before.
            if (artifact.LastAccess + artifacts.AccessGrain >= since && await ReadAsync(artifact.Key, cancellationToken) is { } entry && entry.At > since) asked.Add(entry.At);
        }
        return asked;
    }

    public async Task StoreAsync(string service, string request, string answer, CancellationToken cancellationToken)
    {
        var entry = JsonSerializer.SerializeToUtf8Bytes(new SearchCacheEntry(time.GetUtcNow(), request, answer), SearchCacheJson.Default.SearchCacheEntry);
        await artifacts.WriteAsync(Key(service, request), entry, WriteCondition.None, cancellationToken);
    }

    private async Task<SearchCacheEntry?> ReadAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = await artifacts.OpenReadAsync(key, 0, null, cancellationToken);
            return await JsonSerializer.DeserializeAsync(content, SearchCacheJson.Default.SearchCacheEntry, cancellationToken);
        }
        catch (Exception e) when (e is JsonException or ArtifactNotFoundException)
        {
            return null; // cleaned up in between, or written by another version: as if it had never been there
        }
    }

    private static string Folder(string service) => $"cache/searches/{service}/";

    private static ArtifactKey Key(string service, string request) =>
        new($"{Folder(service)}{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)))}.json");
}
