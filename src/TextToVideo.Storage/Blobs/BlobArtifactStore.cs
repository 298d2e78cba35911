using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using TextToVideo.Artifacts;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage.Blobs;

/// <summary>
/// Artifacts as blobs of one container, for machines that share them. A blob is replaced by one request, so a reader sees the
/// old one or the new one, whole.
/// </summary>
public sealed class BlobArtifactStore : IArtifactStore, IArtifactLinks, IDisposable
{
    /// <summary>Metadata that tells a writer its own write again, after an answer that was lost.</summary>
    private const string WriterMark = "writer";

    private static readonly StorageTransferOptions InPieces = new() { InitialTransferSize = 8 * 1024 * 1024, MaximumTransferSize = 8 * 1024 * 1024, MaximumConcurrency = 4 };

    private readonly BlobContainer _container;
    private readonly string _localFolder;
    private readonly ScratchArea _scratch;
    private readonly LocalCache _cache;
    private readonly UseMarks _marks;
    private readonly BlobLinks? _links;

    /// <param name="localFolder">For scratch files and local copies; processes share it without knowing of each other.</param>
    public BlobArtifactStore(BlobStoreOptions options, string localFolder, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _container = new BlobContainer(options);
        _marks = new UseMarks(time);
        _links = options.DirectLinks ? new BlobLinks(time) : null;
        _localFolder = localFolder;
        _scratch = DiskFaults.Guard(localFolder, () => new ScratchArea(localFolder));
        _cache = new LocalCache(_scratch.NewFolder().Path, options.CacheBytes);
    }

    public TimeSpan AccessGrain => UseMarks.Grain;

    public Task<ArtifactInfo?> FindAsync(ArtifactKey key, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        var blob = await BlobAsync(key, cancellationToken);
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;

            // A copy that the service has not finished is not whole yet.
            if (properties.CopyStatus is CopyStatus.Pending or CopyStatus.Failed or CopyStatus.Aborted && properties.ContentLength == 0) return null;
            await _marks.NoteAsync(blob, properties.LastModified, cancellationToken);
            return (ArtifactInfo?)new ArtifactInfo(key, properties.ContentLength, properties.ETag.ToString("H"), properties.LastModified);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    });

    public async Task<LocalArtifact> OpenLocalAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        while (true)
        {
            var info = await FindAsync(key, cancellationToken) ?? throw new ArtifactNotFoundException(key);
            try
            {
                return await _cache.OpenAsync(info, path => DownloadAsync(info, path, cancellationToken), cancellationToken);
            }
            catch (ArtifactConflictException)
            {
                // Replaced between the look and the download; the new one is as good.
            }
        }
    }

    public async Task<Stream> OpenReadAsync(ArtifactKey key, long offset, long? length, CancellationToken cancellationToken)
    {
        var info = await FindAsync(key, cancellationToken) ?? throw new ArtifactNotFoundException(key);
        if (offset >= info.Length || length == 0) return new MemoryStream([], writable: false);
        return await GuardAsync(async () =>
        {
            var blob = await BlobAsync(key, cancellationToken);
            try
            {
                if (offset == 0 && length is null)
                {
                    return await blob.OpenReadAsync(new BlobOpenReadOptions(allowModifications: false) { BufferSize = 1024 * 1024 }, cancellationToken);
                }
                var range = new BlobDownloadOptions { Range = new HttpRange(offset, length) };
                return (await blob.DownloadStreamingAsync(range, cancellationToken)).Value.Content;
            }
            catch (RequestFailedException e) when (e.Status == 404)
            {
                throw new ArtifactNotFoundException(key);
            }
        });
    }

    public ScratchFolder BeginScratch() => DiskFaults.Guard(_localFolder, _scratch.NewFolder);

    public Task<ArtifactInfo> PublishAsync(string path, ArtifactKey key, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        var length = new FileInfo(path).Length;
        var container = await _container.GetAsync(cancellationToken);
        var written = await BlockUpload.RunAsync(container.GetBlockBlobClient(key.Value), path, cancellationToken);
        var info = new ArtifactInfo(key, length, written.ETag.ToString("H"), written.LastModified);

        // Steps that follow on this machine read it from here.
        _cache.Add(info, path);
        return info;
    });

    public Task<ArtifactInfo> WriteAsync(ArtifactKey key, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        var blob = await BlobAsync(key, cancellationToken);
        var writer = Guid.NewGuid().ToString("N");
        var options = new BlobUploadOptions
        {
            Metadata = new Dictionary<string, string> { [WriterMark] = writer },
            Conditions = new BlobRequestConditions
            {
                IfNoneMatch = condition.OnlyIfAbsent ? ETag.All : null,
                IfMatch = condition.IfMatch is { } etag ? new ETag(etag) : null,
            },
        };
        try
        {
            var written = (await blob.UploadAsync(BinaryData.FromBytes(content), options, cancellationToken)).Value;
            return new ArtifactInfo(key, content.Length, written.ETag.ToString("H"), written.LastModified);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412 && e.ErrorCode != BlobErrorCode.ContainerNotFound)
        {
            // Sent again after a lost answer, a write meets its own result.
            return await FindOwnWriteAsync(blob, key, writer, cancellationToken) ?? throw new ArtifactConflictException(key);
        }
    });

    public Task<ArtifactInfo> CopyAsync(ArtifactKey from, ArtifactKey to, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        var source = await BlobAsync(from, cancellationToken);
        var target = await BlobAsync(to, cancellationToken);
        try
        {
            var copy = await target.StartCopyFromUriAsync(source.Uri, cancellationToken: cancellationToken);
            await copy.WaitForCompletionAsync(cancellationToken);
            return await FindAsync(to, cancellationToken) ?? throw new ArtifactNotFoundException(to);
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            throw new ArtifactNotFoundException(from);
        }
    });

    public Task<bool> DeleteAsync(ArtifactKey key, CancellationToken cancellationToken) => GuardAsync(async () =>
        (await (await BlobAsync(key, cancellationToken)).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellationToken)).Value);

    public async IAsyncEnumerable<ArtifactInfo> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        var container = await GuardAsync(() => _container.GetAsync(cancellationToken));
        await using var pages = container.GetBlobsAsync(BlobTraits.Tags, BlobStates.None, prefix, cancellationToken).AsPages().GetAsyncEnumerator(cancellationToken);
        while (await GuardAsync(() => pages.MoveNextAsync().AsTask()))
        {
            foreach (var blob in pages.Current.Values)
            {
                var modified = blob.Properties.LastModified ?? DateTimeOffset.MinValue;
                yield return new ArtifactInfo(
                    new ArtifactKey(blob.Name), blob.Properties.ContentLength ?? 0, (blob.Properties.ETag ?? default).ToString("H"), UseMarks.LastUse(blob.Tags, modified));
            }
        }
    }

    public Task<Uri?> LinkAsync(ArtifactKey key, string contentType, string disposition, CancellationToken cancellationToken) => GuardAsync(async () =>
        _links is null ? null : await _links.LinkAsync(_container.Service, await BlobAsync(key, cancellationToken), contentType, disposition, cancellationToken));

    public void Dispose()
    {
        _links?.Dispose();
        _scratch.Dispose();
        _container.Dispose();
    }

    private async Task DownloadAsync(ArtifactInfo info, string path, CancellationToken cancellationToken) => await GuardAsync(async () =>
    {
        var blob = await BlobAsync(info.Key, cancellationToken);
        try
        {
            var options = new BlobDownloadToOptions { Conditions = new BlobRequestConditions { IfMatch = new ETag(info.ETag) }, TransferOptions = InPieces };
            await blob.DownloadToAsync(path, options, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            throw new ArtifactConflictException(info.Key);
        }
    });

    private static async Task<ArtifactInfo?> FindOwnWriteAsync(BlobClient blob, ArtifactKey key, string writer, CancellationToken cancellationToken)
    {
        try
        {
            var properties = (await blob.GetPropertiesAsync(cancellationToken: cancellationToken)).Value;
            var isOwn = properties.Metadata.TryGetValue(WriterMark, out var mark) && mark == writer;
            return isOwn ? new ArtifactInfo(key, properties.ContentLength, properties.ETag.ToString("H"), properties.LastModified) : null;
        }
        catch (RequestFailedException e) when (e.Status == 404)
        {
            return null;
        }
    }

    private async Task<BlobClient> BlobAsync(ArtifactKey key, CancellationToken cancellationToken) => (await _container.GetAsync(cancellationToken)).GetBlobClient(key.Value);

    private Task<T> GuardAsync<T>(Func<Task<T>> work) => BlobFaults.GuardAsync(_container, work);
}
