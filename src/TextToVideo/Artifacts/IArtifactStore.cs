namespace TextToVideo.Artifacts;

/// <summary>
/// Where everything that the product makes is kept. Nothing else knows whether that is a folder or a Blob container.
/// An artifact appears whole or not at all.
/// </summary>
public interface IArtifactStore
{
    /// <summary>How far <see cref="ArtifactInfo.LastAccess"/> may lag behind the last use: not each use is written down.</summary>
    TimeSpan AccessGrain { get; }

    /// <returns>Null where there is none. Counts as a use for retention.</returns>
    Task<ArtifactInfo?> FindAsync(ArtifactKey key, CancellationToken cancellationToken);

    /// <summary>A local path to read from, good until it is disposed of. Media tools need paths.</summary>
    /// <exception cref="ArtifactNotFoundException"/>
    Task<LocalArtifact> OpenLocalAsync(ArtifactKey key, CancellationToken cancellationToken);

    /// <summary>Reads a range.</summary>
    /// <param name="offset">Bytes, 0 to the length.</param>
    /// <param name="length">Bytes; null: to the end.</param>
    /// <exception cref="ArtifactNotFoundException"/>
    Task<Stream> OpenReadAsync(ArtifactKey key, long offset, long? length, CancellationToken cancellationToken);

    /// <summary>An empty local folder to work in, on the store's own disk where it has one. It goes with its disposal.</summary>
    ScratchFolder BeginScratch();

    /// <summary>
    /// Makes a finished local file durable and publishes it under the key, atomically, in place of what was there.
    /// The file is taken: a store on the same disk moves it.
    /// </summary>
    Task<ArtifactInfo> PublishAsync(string path, ArtifactKey key, CancellationToken cancellationToken);

    /// <summary>Writes a small document, up to 16 MB, if the condition holds.</summary>
    /// <exception cref="ArtifactConflictException">The condition did not hold.</exception>
    Task<ArtifactInfo> WriteAsync(ArtifactKey key, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken);

    /// <summary>Makes the content of one key appear under another, without moving the bytes through this machine where the store can.</summary>
    /// <exception cref="ArtifactNotFoundException"/>
    Task<ArtifactInfo> CopyAsync(ArtifactKey from, ArtifactKey to, CancellationToken cancellationToken);

    /// <returns>False where there was none.</returns>
    Task<bool> DeleteAsync(ArtifactKey key, CancellationToken cancellationToken);

    /// <param name="prefix">Start of the key, such as `jobs/j1/`; "" for all.</param>
    IAsyncEnumerable<ArtifactInfo> ListAsync(string prefix, CancellationToken cancellationToken);
}
