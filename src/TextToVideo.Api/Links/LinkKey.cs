using System.Security.Cryptography;
using TextToVideo.Artifacts;

namespace TextToVideo.Api.Links;

/// <summary>The key that file links are signed with: made once, kept with the artifacts, so that links live through restarts and every server on the same store knows them.</summary>
public sealed class LinkKey(IArtifactStore store)
{
    private const int Bytes = 32;

    private static readonly ArtifactKey Key = new("server/link-key");

    private byte[]? _key;

    public async ValueTask<byte[]> GetAsync(CancellationToken cancellationToken)
    {
        if (_key is { } known) return known;
        var fresh = RandomNumberGenerator.GetBytes(Bytes);
        try
        {
            await store.WriteAsync(Key, fresh, WriteCondition.Absent, cancellationToken);
            return _key = fresh;
        }
        catch (ArtifactConflictException)
        {
            // It is there: from an earlier start, or from another server that starts now.
            await using var stream = await store.OpenReadAsync(Key, 0, null, cancellationToken);
            var kept = new byte[Bytes];
            await stream.ReadExactlyAsync(kept, cancellationToken);
            return _key = kept;
        }
    }
}
