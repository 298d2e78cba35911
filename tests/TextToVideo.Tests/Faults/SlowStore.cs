using TextToVideo.Artifacts;

namespace TextToVideo.Tests.Faults;

/// <summary>A store on a slow disk: every write takes its time.</summary>
internal sealed class SlowStore(IArtifactStore inner, TimeSpan writeTakes) : IArtifactStore
{
    private int _writes;

    public int Writes => _writes;

    public TimeSpan AccessGrain => inner.AccessGrain;

    public Task<ArtifactInfo?> FindAsync(ArtifactKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public Task<LocalArtifact> OpenLocalAsync(ArtifactKey key, CancellationToken cancellationToken) => inner.OpenLocalAsync(key, cancellationToken);

    public Task<Stream> OpenReadAsync(ArtifactKey key, long offset, long? length, CancellationToken cancellationToken) =>
        inner.OpenReadAsync(key, offset, length, cancellationToken);

    public ScratchFolder BeginScratch() => inner.BeginScratch();

    public async Task<ArtifactInfo> PublishAsync(string path, ArtifactKey key, CancellationToken cancellationToken)
    {
        await DelayAsync(cancellationToken);
        return await inner.PublishAsync(path, key, cancellationToken);
    }

    public async Task<ArtifactInfo> WriteAsync(ArtifactKey key, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken)
    {
        await DelayAsync(cancellationToken);
        return await inner.WriteAsync(key, content, condition, cancellationToken);
    }

    public async Task<ArtifactInfo> CopyAsync(ArtifactKey from, ArtifactKey to, CancellationToken cancellationToken)
    {
        await DelayAsync(cancellationToken);
        return await inner.CopyAsync(from, to, cancellationToken);
    }

    public async Task<bool> DeleteAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        await DelayAsync(cancellationToken);
        return await inner.DeleteAsync(key, cancellationToken);
    }

    public IAsyncEnumerable<ArtifactInfo> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);

    private Task DelayAsync(CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writes);
        return Task.Delay(writeTakes, cancellationToken);
    }
}
