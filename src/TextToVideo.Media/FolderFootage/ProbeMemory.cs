using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Footage;
using TextToVideo.Media.Findings;

namespace TextToVideo.Media.FolderFootage;

/// <summary>
/// What was seen in files that could be read: looking into a long clip takes seconds, and the next video is made of the same folder. Why
/// a file could not be read is not kept; another ffmpeg may read it.
/// </summary>
internal sealed class ProbeMemory(IArtifactStore store)
{
    /// <summary>Changes when the same file would be seen differently.</summary>
    private const string Version = "1";

    private readonly FindingStore _findings = new(store, "probes", ".json");

    /// <returns>Null where it has to be looked into.</returns>
    public async Task<MediaFacts?> FindAsync(ProbeKey file, CancellationToken cancellationToken)
    {
        try
        {
            return await _findings.FindAsync(IdentityOf(file), cancellationToken) is { } json ? JsonSerializer.Deserialize(json, ProbeJson.Default.MediaFacts) : null;
        }
        catch (JsonException)
        {
            return null; // damaged: as if it had never been there
        }
    }

    public Task KeepAsync(ProbeKey file, MediaFacts facts, CancellationToken cancellationToken) =>
        _findings.KeepAsync(IdentityOf(file), JsonSerializer.SerializeToUtf8Bytes(facts, ProbeJson.Default.MediaFacts), cancellationToken);

    private static string IdentityOf(ProbeKey file) => $"{Version}\n{file.Path}\n{file.Length}\n{file.Changed.Ticks}";
}
