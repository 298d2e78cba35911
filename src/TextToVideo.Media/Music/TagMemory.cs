using System.Text.Json;
using System.Text.Json.Serialization;
using TextToVideo.Artifacts;
using TextToVideo.Media.Findings;

namespace TextToVideo.Media.Music;

/// <summary>The tags of files that stay as they are: each edit of a video asks for them again.</summary>
internal sealed class TagMemory(IArtifactStore store)
{
    /// <summary>Changes when other tags would be read.</summary>
    private const string Version = "1";

    private readonly FindingStore _findings = new(store, "tags", ".json");

    /// <returns>Null where they have to be read.</returns>
    public async Task<TrackTags?> FindAsync(FileInfo file, CancellationToken cancellationToken)
    {
        try
        {
            return await _findings.FindAsync(IdentityOf(file), cancellationToken) is { } json ? JsonSerializer.Deserialize(json, TagJson.Default.TrackTags) : null;
        }
        catch (JsonException)
        {
            return null; // damaged: as if it had never been there
        }
    }

    public Task KeepAsync(FileInfo file, TrackTags tags, CancellationToken cancellationToken) =>
        _findings.KeepAsync(IdentityOf(file), JsonSerializer.SerializeToUtf8Bytes(tags, TagJson.Default.TrackTags), cancellationToken);

    private static string IdentityOf(FileInfo file) => $"{Version}\n{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}";
}

[JsonSerializable(typeof(TrackTags))]
internal sealed partial class TagJson : JsonSerializerContext;
