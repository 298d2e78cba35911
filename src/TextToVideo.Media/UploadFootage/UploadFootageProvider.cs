using TextToVideo.Footage;
using TextToVideo.Media.FolderFootage;
using TextToVideo.Uploads;

namespace TextToVideo.Media.UploadFootage;

/// <summary>Clips and pictures that clients have sent: those that a request puts at the video's disposal are found by the words in their names.</summary>
internal sealed class UploadFootageProvider(UploadShelf shelf) : IFootageProvider
{
    public string Name => FootageProviders.Upload;

    public async Task<FootageFound> FindAsync(FootageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var named = query.LockedClip is { } locked ? [locked] : query.Uploads ?? [];
        var candidates = new List<FootageCandidate>();
        var warnings = new List<string>();
        foreach (var reference in named.Where(UploadReference.IsOne))
        {
            var upload = UploadReference.IdOf(reference) is { } id ? await shelf.UseAsync(id, cancellationToken) : null;
            if (upload is null) warnings.Add($"The upload '{reference}' is not there any more.");
            else if (upload.Kind is UploadKind.Video or UploadKind.Picture) candidates.Add(CandidateOf(upload, query));
        }
        return new FootageFound([.. candidates.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Id, StringComparer.Ordinal)], warnings);
    }

    public async Task<MediaFacts?> FetchAsync(FootageCandidate candidate, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        await using var file = await shelf.OpenAsync(candidate.Id, cancellationToken);
        await using var from = File.OpenRead(file.Path);
        await using var to = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        await from.CopyToAsync(to, cancellationToken);
        return null;
    }

    private FootageCandidate CandidateOf(Upload upload, FootageQuery query)
    {
        var kind = upload.Kind == UploadKind.Video ? FootageKind.Video : FootageKind.Picture;
        var facts = new MediaFacts { Kind = kind, Width = upload.Width, Height = upload.Height, Seconds = upload.Seconds };
        var file = new FootageFile(upload.Id, upload.Media.Value, FootageWords.Of([Path.ChangeExtension(upload.Name, null)]));
        return new FootageCandidate
        {
            Provider = Name,
            Id = upload.Id,
            Kind = kind,
            Width = upload.Width,
            Height = upload.Height,
            Seconds = upload.Seconds,
            Source = upload.Media.Value,
            Score = query.LockedClip is null ? FootageMatch.Score(file, facts, query) : FootageMatch.Chosen,
        };
    }
}
