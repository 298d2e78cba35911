namespace TextToVideo.Artifacts;

/// <summary>A file on its way to becoming an artifact.</summary>
public abstract class ArtifactDraft(ArtifactKey key, string path) : IAsyncDisposable
{
    public ArtifactKey Key { get; } = key;

    /// <summary>Absolute path to write to. The file does not exist yet. Keeps the extension of the key.</summary>
    public string Path { get; } = path;

    /// <summary>Makes the file durable and publishes it, atomically.</summary>
    public abstract Task<ArtifactInfo> CommitAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
