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
        try
        {
            await using var content = await artifacts.OpenReadAsync(key, 0, null, cancellationToken);
            var entry = await JsonSerializer.DeserializeAsync(content, SearchCacheJson.Default.SearchCacheEntry, cancellationToken);
            return entry is not null && entry.Request == request && time.GetUtcNow() - entry.At < Lifetime ? entry.Answer : null;
        }
        catch (Exception e) when (e is JsonException or ArtifactNotFoundException)
        {
            return null; // cleaned up in between, or written by another version: as if it had never been there
        }
    }

    public async Task StoreAsync(string service, string request, string answer, CancellationToken cancellationToken)
    {
        var entry = JsonSerializer.SerializeToUtf8Bytes(new SearchCacheEntry(time.GetUtcNow(), request, answer), SearchCacheJson.Default.SearchCacheEntry);
        await artifacts.WriteAsync(Key(service, request), entry, WriteCondition.None, cancellationToken);
    }

    private static ArtifactKey Key(string service, string request) =>
        new($"cache/searches/{service}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request)))}.json");
}
