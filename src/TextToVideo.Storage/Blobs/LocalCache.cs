using System.Security.Cryptography;
using System.Text;
using TextToVideo.Artifacts;

namespace TextToVideo.Storage.Blobs;

/// <summary>
/// Local copies of artifacts, for tools that need paths. A copy belongs to one version of an artifact, so it is never stale.
/// When there are too many bytes, those go first that were not used for longest; those in use stay.
/// </summary>
internal sealed class LocalCache(string folder, long maxBytes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _useCount;

    public long Bytes
    {
        get
        {
            lock (_lock) return Filled();
        }
    }

    /// <param name="fill">Writes the artifact to the path; asked once, however many want it at the same time.</param>
    public async Task<LocalArtifact> OpenAsync(ArtifactInfo info, Func<string, Task> fill, CancellationToken cancellationToken)
    {
        var entry = Take(info);
        try
        {
            await entry.Turn.WaitAsync(cancellationToken);
            try
            {
                if (!entry.IsFilled)
                {
                    await fill(entry.Path);
                    entry.IsFilled = true;
                }
            }
            finally
            {
                entry.Turn.Release();
            }
        }
        catch
        {
            Release(entry);
            throw;
        }
        Trim();
        return new CachedArtifact(this, entry, info);
    }

    /// <summary>Takes a file in, in place of a download.</summary>
    public void Add(ArtifactInfo info, string path)
    {
        var entry = Take(info);
        try
        {
            if (!entry.Turn.Wait(TimeSpan.Zero)) return;
            try
            {
                if (entry.IsFilled) return;
                File.Move(path, entry.Path, overwrite: true);
                entry.IsFilled = true;
            }
            finally
            {
                entry.Turn.Release();
            }
        }
        finally
        {
            Release(entry);
        }
        Trim();
    }

    private Entry Take(ArtifactInfo info)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{info.Key}\n{info.ETag}"))) + Path.GetExtension(info.Key.FileName);
        lock (_lock)
        {
            if (!_entries.TryGetValue(name, out var entry)) _entries[name] = entry = new Entry(name, Path.Combine(folder, name), info.Length);
            entry.Users++;
            entry.LastUse = ++_useCount;
            return entry;
        }
    }

    private void Release(Entry entry)
    {
        lock (_lock)
        {
            entry.Users--;
            if (entry is { Users: 0, IsFilled: false }) Forget(entry);
        }
    }

    private void Trim()
    {
        lock (_lock)
        {
            var bytes = Filled();
            if (bytes <= maxBytes) return;
            foreach (var entry in _entries.Values.Where(entry => entry is { Users: 0, IsFilled: true }).OrderBy(entry => entry.LastUse).ToList())
            {
                if (bytes <= maxBytes) return;
                bytes -= entry.Length;
                Forget(entry);
            }
        }
    }

    private long Filled() => _entries.Values.Where(entry => entry.IsFilled).Sum(entry => entry.Length);

    private void Forget(Entry entry)
    {
        _entries.Remove(entry.Name);
        File.Delete(entry.Path);
    }

    private sealed class Entry(string name, string path, long length)
    {
        public string Name => name;

        public string Path => path;

        public long Length => length;

        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }

        public long LastUse { get; set; }

        public bool IsFilled { get; set; }
    }

    private sealed class CachedArtifact(LocalCache cache, Entry entry, ArtifactInfo info) : LocalArtifact(info, entry.Path)
    {
        private int _isOpen = 1;

        public override ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _isOpen, 0) == 1)
            {
                cache.Release(entry);
                cache.Trim();
            }
            return ValueTask.CompletedTask;
        }
    }
}
