using System.Security.Cryptography;
using System.Text;
using TextToVideo.Artifacts;

namespace TextToVideo.Media.Findings;

/// <summary>
/// What was found out about files and segments, kept where everything else is kept: the next run need not start a program to find the
/// same. Not part of any result: it may go at any time, and is found anew.
/// </summary>
/// <param name="kind">A folder of its own: `probes`.</param>
/// <param name="extension">Of the files, with its dot.</param>
internal sealed class FindingStore(IArtifactStore store, string kind, string extension)
{
    /// <param name="identity">All that the finding depends on.</param>
    /// <returns>Null: it is not known, or not any more.</returns>
    public async Task<byte[]?> FindAsync(string identity, CancellationToken cancellationToken)
    {
        var key = KeyOf(identity);
        if (await store.FindAsync(key, cancellationToken) is null) return null;
        try
        {
            await using var content = await store.OpenReadAsync(key, 0, null, cancellationToken);
            using var bytes = new MemoryStream();
            await content.CopyToAsync(bytes, cancellationToken);
            return bytes.ToArray();
        }
        catch (ArtifactNotFoundException)
        {
            return null; // cleaned up in between
        }
    }

    public async Task KeepAsync(string identity, ReadOnlyMemory<byte> finding, CancellationToken cancellationToken) =>
        await store.WriteAsync(KeyOf(identity), finding, WriteCondition.None, cancellationToken);

    private ArtifactKey KeyOf(string identity) => new($"cache/{kind}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))}{extension}");
}
