using TextToVideo.Artifacts;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Tests.Retention;

/// <summary>Notes what is deleted, in order, and lets something happen after a deletion.</summary>
internal sealed class WatchedStore(FolderArtifactStore inner) : IArtifactStore, IDisposable
{
    public List<string> Deleted { get; } = [];

    public Func<string, Task> AfterDelete { get; set; } = _ => Task.CompletedTask;

    public TimeSpan AccessGrain => inner.AccessGrain;

    public async Task<bool> DeleteAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        Deleted.Add(key.Value);
        var wasThere = await inner.DeleteAsync(key, cancellationToken);
        await AfterDelete(key.Value);
        return wasThere;
    }

    public Task<ArtifactInfo?> FindAsync(ArtifactKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public Task<LocalArtifact> OpenLocalAsync(ArtifactKey key, CancellationToken cancellationToken) => inner.OpenLocalAsync(key, cancellationToken);

    public Task<Stream> OpenReadAsync(ArtifactKey key, long offset, long? length, CancellationToken cancellationToken) => inner.OpenReadAsync(key, offset, length, cancellationToken);

    public ScratchFolder BeginScratch() => inner.BeginScratch();

    public Task<ArtifactInfo> PublishAsync(string path, ArtifactKey key, CancellationToken cancellationToken) => inner.PublishAsync(path, key, cancellationToken);

    public Task<ArtifactInfo> WriteAsync(ArtifactKey key, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) => inner.WriteAsync(key, content, condition, cancellationToken);

    public Task<ArtifactInfo> CopyAsync(ArtifactKey from, ArtifactKey to, CancellationToken cancellationToken) => inner.CopyAsync(from, to, cancellationToken);

    public IAsyncEnumerable<ArtifactInfo> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);

    public void Dispose() => inner.Dispose();
}
