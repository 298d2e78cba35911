using TextToVideo.Artifacts;

namespace TextToVideo.Retention;

/// <summary>What is kept or goes as one: a finished step with its files, or a single document.</summary>
public sealed class CacheEntry(string prefix)
{
    private readonly List<ArtifactInfo> _artifacts = [];

    /// <summary>What the keys of its artifacts begin with.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>With files that belong together; else it is a single document.</summary>
    public bool IsStep => Prefix.EndsWith('/');

    public IReadOnlyList<ArtifactInfo> Artifacts => _artifacts;

    public long Bytes { get; private set; }

    /// <summary>Of whichever of its artifacts was used last.</summary>
    public DateTimeOffset LastAccess { get; private set; }

    public void Add(ArtifactInfo artifact)
    {
        ArgumentNullException.ThrowIfNull(artifact);
        _artifacts.Add(artifact);
        Bytes += artifact.Length;
        if (artifact.LastAccess > LastAccess) LastAccess = artifact.LastAccess;
    }
}
