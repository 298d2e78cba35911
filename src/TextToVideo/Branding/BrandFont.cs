using TextToVideo.Artifacts;
using TextToVideo.Captions;

namespace TextToVideo.Branding;

/// <summary>The font that a kit brings along, brought onto this machine for as long as it is needed.</summary>
public sealed class BrandFont : IAsyncDisposable
{
    private readonly LocalArtifact? _artifact;

    private BrandFont(string? name, LocalArtifact? artifact)
    {
        _artifact = artifact;
        File = artifact is null ? null : new FontFile(name!, artifact.Path);
    }

    /// <summary>Null: the kit has none.</summary>
    public FontFile? File { get; }

    public static Task<BrandFont> OpenAsync(IArtifactStore store, CaptionBrand? brand, CancellationToken cancellationToken) => OpenAsync(store, brand?.FontFile, cancellationToken);

    /// <param name="name">As the kit names it.</param>
    public static async Task<BrandFont> OpenAsync(IArtifactStore store, string? name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new BrandFont(name, name is null ? null : await store.OpenLocalAsync(BrandKeys.File(name), cancellationToken));
    }

    public ValueTask DisposeAsync() => _artifact?.DisposeAsync() ?? ValueTask.CompletedTask;
}
