using System.Runtime.CompilerServices;
using TextToVideo.Artifacts;

namespace TextToVideo.Storage.Folder;

/// <summary>
/// Artifacts as files below one folder. Publishing is a rename on the same disk after the bytes are safe there, so a
/// reader or a crash sees the old file, or the new one, whole.
/// </summary>
public sealed class FolderArtifactStore : IArtifactStore, IDisposable
{
    private readonly string _root;
    private readonly string _data;
    private readonly ScratchArea _scratch;
    private readonly DataFolders _folders;
    private readonly TimeProvider _time;

    public FolderArtifactStore(FolderStoreOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        _root = Path.GetFullPath(options.Root);
        _data = Path.Combine(_root, "data");
        _folders = new DataFolders(_data);
        _time = time;
        _scratch = DiskFaults.Guard(_root, () =>
        {
            Directory.CreateDirectory(_data);
            return new ScratchArea(Path.Combine(_root, "scratch"));
        });
    }

    /// <summary>Enough for retention, and most reads write nothing.</summary>
    public TimeSpan AccessGrain { get; } = TimeSpan.FromMinutes(1);

    public Task<ArtifactInfo?> FindAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var file = new FileInfo(PathOf(key));
        if (!file.Exists) return Task.FromResult<ArtifactInfo?>(null);
        Touch(file);
        return Task.FromResult<ArtifactInfo?>(Describe(key, file));
    }

    public async Task<LocalArtifact> OpenLocalAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        var info = await FindAsync(key, cancellationToken) ?? throw new ArtifactNotFoundException(key);
        return new FolderArtifact(info, PathOf(key));
    }

    public async Task<Stream> OpenReadAsync(ArtifactKey key, long offset, long? length, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is null) throw new ArtifactNotFoundException(key);
        try
        {
            return new FileRangeStream(PathOf(key), offset, length);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ArtifactNotFoundException(key);
        }
    }

    public ScratchFolder BeginScratch() => DiskFaults.Guard(_root, _scratch.NewFolder);

    public Task<ArtifactInfo> PublishAsync(string path, ArtifactKey key, CancellationToken cancellationToken)
    {
        return Task.FromResult(DiskFaults.Guard(_root, () =>
        {
            using var turn = KeyTurn.Enter(_root, key, cancellationToken);
            return Replace(path, key);
        }));
    }

    public Task<ArtifactInfo> WriteAsync(ArtifactKey key, ReadOnlyMemory<byte> content, WriteCondition condition, CancellationToken cancellationToken) =>
        Task.FromResult(DiskFaults.Guard(_root, () =>
        {
            using var scratch = _scratch.NewFolder();
            var path = scratch.File(key.FileName);
            File.WriteAllBytes(path, content.Span);
            using var turn = KeyTurn.Enter(_root, key, cancellationToken);
            Check(condition, key);
            return Replace(path, key);
        }));

    public async Task<ArtifactInfo> CopyAsync(ArtifactKey from, ArtifactKey to, CancellationToken cancellationToken)
    {
        await using var source = await OpenLocalAsync(from, cancellationToken);
        return DiskFaults.Guard(_root, () =>
        {
            using var scratch = _scratch.NewFolder();
            var path = scratch.File(to.FileName);

            // Artifacts are never written in place, so two names may share the bytes.
            if (!UnixFiles.TryLink(source.Path, path)) File.Copy(source.Path, path);
            using var turn = KeyTurn.Enter(_root, to, cancellationToken);
            return Replace(path, to, stamp: false);
        });
    }

    public Task<bool> DeleteAsync(ArtifactKey key, CancellationToken cancellationToken) =>
        Task.FromResult(DiskFaults.Guard(_root, () =>
        {
            using var turn = KeyTurn.Enter(_root, key, cancellationToken);
            var path = PathOf(key);
            if (!File.Exists(path)) return false;
            File.Delete(path);
            _folders.RemoveEmpty(Path.GetDirectoryName(path)!);
            return true;
        }));

    public async IAsyncEnumerable<ArtifactInfo> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        await Task.CompletedTask;
        var folder = Path.Combine(_data, prefix.Contains('/', StringComparison.Ordinal) ? prefix[..prefix.LastIndexOf('/')] : "");
        if (!IsInside(folder) || !Directory.Exists(folder)) yield break;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = Path.GetRelativePath(_data, path);
            if (!name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var file = new FileInfo(path);
            if (file.Exists) yield return Describe(new ArtifactKey(name), file);
        }
    }

    public void Dispose() => _scratch.Dispose();

    /// <summary>Under the key's lock: bytes to disk, then the rename, then the name to disk.</summary>
    private ArtifactInfo Replace(string path, ArtifactKey key, bool stamp = true)
    {
        var target = PathOf(key);
        using (var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite)) RandomAccess.FlushToDisk(handle);
        if (stamp) File.SetLastWriteTimeUtc(path, NextWriteTime(target));
        _folders.MoveInto(path, target);
        return Describe(key, new FileInfo(target));
    }

    /// <summary>Always later than that of the file being replaced, so that equal lengths never mean equal ETags.</summary>
    private DateTime NextWriteTime(string target)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var old = File.Exists(target) ? File.GetLastWriteTimeUtc(target) : DateTime.MinValue;
        return now > old ? now : old.AddTicks(10);
    }

    private void Check(WriteCondition condition, ArtifactKey key)
    {
        var file = new FileInfo(PathOf(key));
        var holds = condition switch
        {
            { OnlyIfAbsent: true } => !file.Exists,
            { IfMatch: { } etag } => file.Exists && Describe(key, file).ETag == etag,
            _ => true,
        };
        if (!holds) throw new ArtifactConflictException(key);
    }

    private void Touch(FileInfo file)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        if (now - file.LastAccessTimeUtc < AccessGrain) return;
        try
        {
            File.SetLastAccessTimeUtc(file.FullName, now);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A read-only store can still be read; nothing of it will be cleaned up either.
        }
    }

    private static ArtifactInfo Describe(ArtifactKey key, FileInfo file) =>
        new(key, file.Length, $"\"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}\"", file.LastAccessTimeUtc);

    private string PathOf(ArtifactKey key) => Path.Combine(_data, key.Value);

    private bool IsInside(string folder) =>
        (Path.GetFullPath(folder) + Path.DirectorySeparatorChar).StartsWith(_data + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private sealed class FolderArtifact(ArtifactInfo info, string path) : LocalArtifact(info, path)
    {
        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
