using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Costs;
using TextToVideo.Failures;
using TextToVideo.Requests;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Publication;

/// <summary>What a video was made of and how: enough to check it, and to make it again.</summary>
public sealed class ManifestFile(IArtifactStore store, IVideoRenderer renderer, Captions.ICaptionWriter captions)
{
    public async Task<byte[]> WriteAsync(PublicationPlan plan, JobCost? cost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var segments = new List<ManifestSegment>();
        foreach (var part in plan.Segments)
        {
            segments.Add(new ManifestSegment(part.Video(), part.Frames, await HashAsync(part.Video(), cancellationToken), await TextAsync(part.Command(), cancellationToken)));
        }

        var manifest = new Manifest
        {
            Product = typeof(ManifestFile).Assembly.GetName().Version?.ToString(3) ?? "",
            Renderer = renderer.Version,
            Captions = captions.Version,
            // Secrets of the callback are none of the video's business, nor are the folders of this machine.
            Request = plan.Request with
            {
                CallbackUrl = null,
                CallbackSecret = null,
                Metadata = null,
                Music = Path.GetFileName(plan.Request.Music),
                Footage = Path.GetFileName(plan.Request.Footage),
            },
            VideoSha256 = await HashAsync(plan.Finished.Video, cancellationToken),
            StoryboardSha256 = await StoryboardHashAsync(StoryboardPlace.KeyOf(plan.StoryboardPlace ?? plan.JobId), cancellationToken),
            Video = plan.Finished.Facts,
            Scenes = [.. plan.Scenes.Select(scene => new ManifestScene(scene.Id, scene.StartSeconds, scene.Seconds, scene.Shows, scene.Voice, scene.Words.Method, scene.Words.Confidence))],
            Segments = segments,
            Warnings = [.. plan.Warnings.Select(MachinePaths.Hide)],
            Cost = cost,
        };
        return JsonSerializer.SerializeToUtf8Bytes(manifest, RequestJson.Options);
    }

    private async Task<string?> StoryboardHashAsync(ArtifactKey key, CancellationToken cancellationToken) =>
        await store.FindAsync(key, cancellationToken) is null ? null : await HashAsync(key, cancellationToken);

    private async Task<string> HashAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    private async Task<string> TextAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        await using var stream = await store.OpenReadAsync(key, 0, null, cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
