using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Footage;

namespace TextToVideo.Media.FolderFootage;

/// <summary>
/// What was seen in files that could be read, kept where everything else is kept: looking into a long clip takes seconds, and the next
/// video is made of the same folder. Why a file could not be read is not kept; another ffmpeg may read it.
/// </summary>
internal sealed class ProbeMemory(IArtifactStore store)
{
    /// <summary>Changes when the same file would be seen differently.</summary>
    private const string Version = "1";

    /// <returns>Null where it has to be looked into.</returns>
    public async Task<MediaFacts?> FindAsync(ProbeKey file, CancellationToken cancellationToken)
    {
        var key = KeyOf(file);
        if (await store.FindAsync(key, cancellationToken) is null) return null;
        try
        {
            await using var content = await store.OpenReadAsync(key, 0, null, cancellationToken);
            return await JsonSerializer.DeserializeAsync(content, ProbeJson.Default.MediaFacts, cancellationToken);
        }
        catch (Exception e) when (e is JsonException or ArtifactNotFoundException)
        {
            return null; // cleaned up in between, or damaged: as if it had never been there
        }
    }

    public async Task KeepAsync(ProbeKey file, MediaFacts facts, CancellationToken cancellationToken) =>
        await store.WriteAsync(KeyOf(file), JsonSerializer.SerializeToUtf8Bytes(facts, ProbeJson.Default.MediaFacts), WriteCondition.None, cancellationToken);

    private static ArtifactKey KeyOf(ProbeKey file)
    {
        var identity = $"{Version}\n{file.Path}\n{file.Length}\n{file.Changed.Ticks}";
        return new ArtifactKey($"cache/probes/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))}.json");
    }
}
