using TextToVideo.Artifacts;

namespace TextToVideo.Tests.Faults;

/// <summary>A store whose disk fails now and then: some writes fail before anything happened, some after all of it did.</summary>
/// <param name="seed">Which ones; the same for the same seed as long as calls come in the same order.</param>
/// <param name="faultEvery">One fault in so many writes, on average.</param>
internal sealed class FaultyStore(IArtifactStore inner, int seed, int faultEvery) : IArtifactStore
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(seed);

    public int Before { get; private set; }

    public int After { get; private set; }

    public TimeSpan AccessGrain => inner.AccessGrain;

    public Task<ArtifactInfo?> FindAsync(ArtifactKey key, CancellationToken cancellationToken) => inner.FindAsync(key, cancellationToken);

    public Task<LocalArtifact> OpenLocalAsync(ArtifactKey key, CancellationToken cancellationToken) => inner.OpenLocalAsync(key, cancellationToken);

    public Task<Stream> OpenReadAsync(ArtifactKey key, long offset, long? length, CancellationToken cancellationToken) =>
        inner.OpenReadAsync(key, offset, length, cancellationToken);

    public ScratchFolder BeginScratch() => inner.BeginScratch();

    public Task<ArtifactInfo> PublishAsync(string path, ArtifactKey key, CancellationToken cancellationToken) =>
        FailAroundAsync(key, () => inner.PublishAsync(path, key, cancellationToken));

    public Task<ArtifactInfo> WriteAsync(ArtifactKey key, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) =>
        FailAroundAsync(key, () => inner.WriteAsync(key, content, condition, cancellationToken));

    public Task<ArtifactInfo> CopyAsync(ArtifactKey from, ArtifactKey to, CancellationToken cancellationToken) =>
        FailAroundAsync(to, () => inner.CopyAsync(from, to, cancellationToken));

    public Task<bool> DeleteAsync(ArtifactKey key, CancellationToken cancellationToken) => inner.DeleteAsync(key, cancellationToken);

    public IAsyncEnumerable<ArtifactInfo> ListAsync(string prefix, CancellationToken cancellationToken) => inner.ListAsync(prefix, cancellationToken);

    private async Task<ArtifactInfo> FailAroundAsync(ArtifactKey key, Func<Task<ArtifactInfo>> write)
    {
        var (fails, isBefore) = Draw();
        if (fails && isBefore) throw new IOException($"Input/output error before '{key}' was written.");
        var info = await write();
        return fails ? throw new IOException($"Input/output error after '{key}' was written.") : info;
    }

    private (bool Fails, bool IsBefore) Draw()
    {
        lock (_gate)
        {
            var (fails, isBefore) = (_random.Next(faultEvery) == 0, _random.Next(2) == 0);
            if (fails && isBefore) Before++;
            if (fails && !isBefore) After++;
            return (fails, isBefore);
        }
    }
}
