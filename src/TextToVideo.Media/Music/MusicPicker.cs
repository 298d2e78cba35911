using TextToVideo.Artifacts;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Ffmpeg.Probing;
using TextToVideo.Media.Findings;
using TextToVideo.Media.FolderFootage;
using TextToVideo.Music;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Media.Music;

/// <summary>Chooses among a user's pieces by mood, always the same for the same folder, mood and seed.</summary>
internal sealed class MusicPicker(FfprobeTool ffprobe, PathPolicy paths, IArtifactStore store)
{
    private readonly FileFindings<TrackTags> _known = new(store, "tags", version: "1", TagJson.Default.TrackTags);

    public async Task<MusicPick> PickAsync(MusicWish wish, CancellationToken cancellationToken)
    {
        // Asked again where it is opened: since the request was judged, a part of the path may have become a link to elsewhere.
        if (paths.RuleOnFile(wish.Source).RealPath is { } file) return await DescribeAsync(file, Path.GetFileName(file), [], cancellationToken);
        var ruling = paths.RuleOnFolder(wish.Source);
        if (ruling.RealPath is not { } folder)
        {
            var name = Path.GetFileName(wish.Source);
            throw ruling.Verdict == PathVerdict.NotAllowed
                ? new TextToVideoException("music.not_allowed", FailureCategory.Validation, $"The music '{name}' is outside the folders that may be read.")
                : new TextToVideoException("music.missing", FailureCategory.Validation, $"The music '{name}' is not there any more.");
        }
        var pieces = MusicFolder.Read(folder);
        var (fitting, warnings) = await FittingAsync(pieces, wish.Mood, cancellationToken);
        var chosen = fitting[(int)((uint)StableHash.Of(string.Join('\n', fitting.Select(piece => piece.Id)), wish.Seed) % (uint)fitting.Count)];
        return await DescribeAsync(chosen.Path, Path.GetFileName(chosen.Path), [.. pieces.Warnings, .. warnings], cancellationToken);
    }

    /// <param name="name">Of the file, for where its tags tell no title.</param>
    public async Task<MusicPick> DescribeAsync(string path, string name, IReadOnlyList<string> warnings, CancellationToken cancellationToken)
    {
        var tags = await TagsAsync(path, cancellationToken);
        var attribution = new Attribution
        {
            What = "Music",
            Source = tags.Title ?? Path.GetFileNameWithoutExtension(name),
            Creator = tags.Artist,
            Url = Uri.TryCreate(tags.Url, UriKind.Absolute, out var url) && (url.Scheme is "http" or "https") ? tags.Url : null,
            License = LicenceFile.Beside(path) ?? tags.Licence,
        };
        return new MusicPick(path, attribution, warnings);
    }

    /// <summary>By names and notes first; only where those do not tell, each piece is asked for its own tags.</summary>
    private async Task<(IReadOnlyList<MusicFile> Pieces, IReadOnlyList<string> Warnings)> FittingAsync(MusicFolder folder, string? mood, CancellationToken cancellationToken)
    {
        if (mood is null) return (folder.Files, []);
        var wanted = FootageWords.Of([mood]);
        var fitting = Best(folder.Files, wanted);
        if (fitting.Count > 0) return (fitting, []);
        var tagged = new List<MusicFile>();
        foreach (var piece in folder.Files)
        {
            var tags = await TagsAsync(piece.Path, cancellationToken);
            tagged.Add(piece with { Words = FootageWords.Of(tags.Moods) });
        }
        fitting = Best(tagged, wanted);
        return fitting.Count > 0 ? (fitting, []) : (folder.Files, [$"No music in the folder is tagged '{mood}'; another piece was taken."]);
    }

    private static List<MusicFile> Best(IReadOnlyList<MusicFile> pieces, IReadOnlySet<string> wanted)
    {
        var most = pieces.Max(piece => wanted.Count(piece.Words.Contains));
        return most == 0 ? [] : [.. pieces.Where(piece => wanted.Count(piece.Words.Contains) == most)];
    }

    private async Task<TrackTags> TagsAsync(string path, CancellationToken cancellationToken)
    {
        // As it is now: were it changed while it is read, what is kept would belong to no file.
        var link = new FileInfo(path);
        var file = link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
        FileState? state = file.Exists ? FileState.Of(file) : null;
        if (state is { } before && await _known.FindAsync(before, cancellationToken) is { } known) return known;
        using var plain = new PlainName(path);
        try
        {
            var report = await ffprobe.ReadAsync(plain.Path, cancellationToken);
            var tags = TrackTags.Of(report.Format.Tags.Concat(report.Streams.SelectMany(stream => stream.Tags)));
            if (state is { } read) await _known.KeepAsync(read, tags, cancellationToken);
            return tags;
        }
        catch (TextToVideoException)
        {
            // Whether it can be played is found out when it is brought in.
            return TrackTags.None;
        }
    }
}
