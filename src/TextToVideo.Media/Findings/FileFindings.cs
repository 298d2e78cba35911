using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TextToVideo.Artifacts;

namespace TextToVideo.Media.Findings;

/// <summary>What was found in files that stay as they are. Why a file could not be read is not kept; another ffmpeg may read it.</summary>
/// <param name="kind">A folder of its own: `probes`.</param>
/// <param name="version">Changes when something else would be found in the same file.</param>
internal sealed class FileFindings<T>(IArtifactStore store, string kind, string version, JsonTypeInfo<T> json)
    where T : class
{
    private readonly FindingStore _findings = new(store, kind, ".json");

    /// <returns>Null where it has to be looked into.</returns>
    public async Task<T?> FindAsync(FileState file, CancellationToken cancellationToken)
    {
        try
        {
            return await _findings.FindAsync(IdentityOf(file), cancellationToken) is { } kept ? JsonSerializer.Deserialize(kept, json) : null;
        }
        catch (JsonException)
        {
            return null; // damaged: as if it had never been there
        }
    }

    public Task KeepAsync(FileState file, T finding, CancellationToken cancellationToken) =>
        _findings.KeepAsync(IdentityOf(file), JsonSerializer.SerializeToUtf8Bytes(finding, json), cancellationToken);

    private string IdentityOf(FileState file) => $"{version}\n{file.Path}\n{file.Length}\n{file.Changed.Ticks}";
}
