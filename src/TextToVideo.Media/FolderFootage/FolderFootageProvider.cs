using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Findings;
using TextToVideo.Requests;

namespace TextToVideo.Media.FolderFootage;

/// <summary>The user's own clips and pictures, found by the words in their names and tags.</summary>
internal sealed class FolderFootageProvider(IMediaProbe probe, IArtifactStore store, PathPolicy paths) : IFootageProvider, IDisposable
{
    private const int MostCandidates = 20;

    /// <summary>Looking into a clip takes half a second, and a folder may hold hundreds: for each scene only those whose words fit best are looked into.</summary>
    private const int MostLookedInto = 3 * MostCandidates;

    private readonly ProbeCache _probes = new(probe, new FileFindings<MediaFacts>(store, "probes", version: "1", ProbeJson.Default.MediaFacts));

    public string Name => "folder";

    public void Dispose() => _probes.Dispose();

    public async Task<FootageFound> FindAsync(FootageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Folder is null || (query.LockedClip is { } locked && ClipName.IsProviderClip(locked))) return new FootageFound([], []);

        var folder = FootageFolder.Read(Allowed(query.Folder));
        return query.LockedClip is { } chosen
            ? await FindChosenAsync(folder, chosen, cancellationToken)
            : await FindFittingAsync(folder, query, cancellationToken);
    }

    public string Fingerprint(FootageCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var file = Existing(candidate);
        return $"{file.Length}-{file.LastWriteTimeUtc.Ticks}";
    }

    /// <summary>A copy, not a link: the user may change the file while the video is made.</summary>
    public async Task<MediaFacts?> FetchAsync(FootageCandidate candidate, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var file = Existing(candidate);
        var before = FileState.Of(file);
        try
        {
            await using var from = file.OpenRead();
            await using var to = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
            await from.CopyToAsync(to, cancellationToken);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new TextToVideoException("footage.unreadable", FailureCategory.Validation, $"The clip '{candidate.Id}' may not be read.", isRetryable: false, e);
        }
        file.Refresh();
        return FileState.Of(file) == before ? await _probes.KnownAsync(before, cancellationToken) : null;
    }

    /// <summary>Asked again where it is opened: since the request was judged, a part of the path may have become a link to elsewhere.</summary>
    private string Allowed(string folder)
    {
        var ruling = paths.RuleOnFolder(folder);
        return ruling.Verdict == PathVerdict.NotAllowed
            ? throw new TextToVideoException("footage.not_allowed", FailureCategory.Validation, $"The footage folder '{Path.GetFileName(folder)}' is outside the folders that may be read.")
            : ruling.RealPath ?? folder;
    }

    private async Task<FootageFound> FindChosenAsync(FootageFolder folder, string chosen, CancellationToken cancellationToken)
    {
        var file = folder.Files.FirstOrDefault(f => f.Id == chosen.Replace('\\', '/')) ?? folder.Files.FirstOrDefault(f => f.Id == chosen || f.Name == chosen)
            // As manifests name it.
            ?? folder.Files.FirstOrDefault(f => $"{Name}:{f.Id}" == chosen);
        if (file is null) return new FootageFound([], [.. folder.Warnings, $"The clip '{chosen}' is not in the footage folder."]);
        var outcome = await _probes.ProbeAsync(file, cancellationToken);
        return outcome.Facts is { } facts
            ? new FootageFound([Candidate(file, facts, FootageMatch.Chosen)], folder.Warnings)
            : new FootageFound([], [.. folder.Warnings, outcome.Complaint!]);
    }

    private async Task<FootageFound> FindFittingAsync(FootageFolder folder, FootageQuery query, CancellationToken cancellationToken)
    {
        var fitting = folder.Files.OrderByDescending(file => FootageMatch.Words(file, query)).Take(MostLookedInto).OrderBy(file => file.Id, StringComparer.Ordinal).ToList();
        var outcomes = await Task.WhenAll(fitting.Select(file => _probes.ProbeAsync(file, cancellationToken)));
        var files = fitting.Zip(outcomes).ToList();
        var candidates = files
            .Where(pair => pair.Second.Facts is not null)
            .Select(pair => Candidate(pair.First, pair.Second.Facts!, FootageMatch.Score(pair.First, pair.Second.Facts!, query)))
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Id, StringComparer.Ordinal)
            .Take(MostCandidates);
        return new FootageFound([.. candidates], [.. folder.Warnings, .. files.Where(pair => pair.Second.Complaint is not null).Select(pair => pair.Second.Complaint!)]);
    }

    private FootageCandidate Candidate(FootageFile file, MediaFacts facts, double score) => new()
    {
        Provider = Name,
        Id = file.Id,
        Kind = facts.Kind,
        Width = facts.Width,
        Height = facts.Height,
        Seconds = facts.Seconds,
        Source = file.Path,
        Score = score,
    };

    /// <summary>Looked at anew: between finding and fetching, the file may have gone or become a link to elsewhere.</summary>
    private FileInfo Existing(FootageCandidate candidate)
    {
        if (paths.RuleOnFile(candidate.Source).Verdict == PathVerdict.NotAllowed)
            throw new TextToVideoException("footage.not_allowed", FailureCategory.Validation, $"The clip '{candidate.Id}' is outside the folders that may be read.");
        var file = new FileInfo(candidate.Source);
        if (!file.Exists) throw new TextToVideoException("footage.missing", FailureCategory.Validation, $"The clip '{candidate.Id}' is not in the footage folder any more.");
        var depth = candidate.Id.Count(c => c == '/') + 1;
        FileSystemInfo? part = file;
        for (var i = 0; i < depth && part is not null; i++)
        {
            if (part.LinkTarget is not null) throw new TextToVideoException("footage.link", FailureCategory.Validation, $"The clip '{candidate.Id}' is a link; put the file itself into the footage folder.");
            part = part is FileInfo f ? f.Directory : ((DirectoryInfo)part).Parent;
        }
        return file;
    }
}
