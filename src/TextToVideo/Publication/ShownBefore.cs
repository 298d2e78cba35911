using System.Security.Cryptography;
using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Jobs;

namespace TextToVideo.Publication;

/// <summary>Which clips the scenes of a job's video show.</summary>
public static class ShownBefore
{
    /// <param name="storyboard">The one that the job has.</param>
    /// <returns>By scenes' ids, as the manifest tells it; null where there is no video of that storyboard as it stands.</returns>
    public static async Task<IReadOnlyDictionary<string, string>?> FindAsync(IArtifactStore store, string jobId, ArtifactKey storyboard, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var key = JobKeys.File(jobId, "manifest.json");
        if (await store.FindAsync(key, cancellationToken) is null) return null;
        try
        {
            await using var content = await store.OpenReadAsync(key, 0, null, cancellationToken);
            using var manifest = await JsonDocument.ParseAsync(content, default, cancellationToken);
            await using var board = await store.OpenReadAsync(storyboard, 0, null, cancellationToken);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(board, cancellationToken));
            return manifest.RootElement.TryGetProperty("storyboard_sha256", out var made) && made.GetString() == hash ? ClipsOf(manifest.RootElement.GetProperty("scenes")) : null;
        }
        catch (Exception e) when (e is JsonException or ArtifactNotFoundException)
        {
            return null; // written by another version, or deleted meanwhile: the scenes look for clips as new ones do
        }
    }

    private static Dictionary<string, string> ClipsOf(JsonElement scenes) => scenes.EnumerateArray()
        .Select(scene => (Id: scene.GetProperty("id").GetString()!, Shows: scene.GetProperty("shows").GetString()!))
        .Where(scene => IsClip(scene.Shows))
        .ToDictionary(scene => scene.Id, scene => scene.Shows);

    /// <summary>What was drawn is told in words.</summary>
    private static bool IsClip(string shows) => shows.IndexOf(':', StringComparison.Ordinal) is > 0 and var end && shows[..end].All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
