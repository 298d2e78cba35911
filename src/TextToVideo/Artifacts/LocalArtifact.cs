namespace TextToVideo.Artifacts;

/// <summary>An artifact as a local file, read-only, kept in place until disposed of.</summary>
public abstract class LocalArtifact(ArtifactInfo info, string path) : IAsyncDisposable
{
    public ArtifactInfo Info { get; } = info;

    /// <summary>Absolute. Keeps the extension of the key, which media tools go by.</summary>
    public string Path { get; } = path;

    public abstract ValueTask DisposeAsync();
}
