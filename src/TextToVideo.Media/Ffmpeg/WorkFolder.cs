using TextToVideo.Artifacts;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>
/// Where ffmpeg runs: the artifacts that it reads appear there under plain names, so no path with a quote, a colon or a
/// percent sign ever gets into a filter, a list or a file-name pattern. It goes with its disposal.
/// </summary>
internal sealed class WorkFolder(IArtifactStore store) : IAsyncDisposable
{
    private readonly ScratchFolder _scratch = store.BeginScratch();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<LocalArtifact> _open = [];

    public string Path => _scratch.Path;

    public string File(string name) => _scratch.File(name);

    /// <returns>The file's name in this folder.</returns>
    /// <exception cref="ArtifactNotFoundException"/>
    public async Task<string> BringAsync(ArtifactKey key, CancellationToken cancellationToken)
    {
        if (_names.TryGetValue(key.Value, out var known)) return known;
        var artifact = await store.OpenLocalAsync(key, cancellationToken);
        _open.Add(artifact);
        var name = $"in{_names.Count}{System.IO.Path.GetExtension(key.FileName)}";
        FileLink.Create(File(name), artifact.Path);
        return _names[key.Value] = name;
    }

    /// <summary>Makes another folder reachable under a plain name.</summary>
    public void BringFolder(string path, string name) => Directory.CreateSymbolicLink(File(name), path);

    /// <summary>Hands a finished file over, whole.</summary>
    public void Deliver(string name, string path) => System.IO.File.Move(File(name), path, overwrite: true);

    public async ValueTask DisposeAsync()
    {
        foreach (var artifact in _open) await artifact.DisposeAsync();
        _scratch.Dispose();
    }
}
