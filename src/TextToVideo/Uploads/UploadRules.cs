using TextToVideo.Requests;

namespace TextToVideo.Uploads;

/// <summary>Judges the uploads that a request or storyboard names: there, and of a kind that is good for its place. What it finds counts as used.</summary>
public sealed class UploadRules(UploadShelf shelf)
{
    /// <param name="before">What the job was begun with. What it named then may have gone: the run goes on without it and says so. Null: it is a new job.</param>
    public async Task<IReadOnlyList<RequestFault>> FaultsOfAsync(VideoRequest request, VideoRequest? before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = ReferencesOf(before).ToHashSet(StringComparer.Ordinal);
        var faults = new FaultList();
        if (UploadReference.IsOne(request.Music)) await CheckAsync("music", request.Music!, isPicture: false, known, faults, cancellationToken);
        var clips = request.Scenes?.Take(RequestLimits.Scenes).Select((scene, i) => ($"scenes[{i}].clip", scene?.Clip)) ?? [];
        var pool = request.Uploads?.Take(RequestLimits.Uploads).Select((upload, i) => ($"uploads[{i}]", (string?)upload)) ?? [];
        await CheckClipsAsync([.. clips, .. pool], known, faults, cancellationToken);
        return faults.Faults;
    }

    /// <param name="clips">Field and what stands there; what is no upload is left to others.</param>
    /// <exception cref="InvalidRequestException">With all faults.</exception>
    public async Task EnsureAsync(IReadOnlyList<(string Field, string? Clip)> clips, CancellationToken cancellationToken)
    {
        var faults = new FaultList();
        await CheckClipsAsync(clips, new HashSet<string>(), faults, cancellationToken);
        if (faults.Faults.Count > 0) throw new InvalidRequestException(faults.Faults);
    }

    private static IEnumerable<string> ReferencesOf(VideoRequest? request) => request is null ? [] :
        [request.Music ?? "", .. request.Uploads ?? [], .. request.Scenes?.Select(scene => scene.Clip ?? "") ?? []];

    private async Task CheckClipsAsync(IReadOnlyList<(string Field, string? Clip)> clips, IReadOnlySet<string> known, FaultList faults, CancellationToken cancellationToken)
    {
        foreach (var (field, clip) in clips)
        {
            if (UploadReference.IsOne(clip)) await CheckAsync(field, clip!, isPicture: true, known, faults, cancellationToken);
        }
    }

    private async Task CheckAsync(string field, string reference, bool isPicture, IReadOnlySet<string> known, FaultList faults, CancellationToken cancellationToken)
    {
        var upload = UploadReference.IdOf(reference) is { } id ? await shelf.UseAsync(id, cancellationToken) : null;
        if (upload is null && known.Contains(reference)) return;
        if (upload is null) faults.Add(field, FaultCode.Unreadable, $"{FaultList.Quote(reference)} is no upload that is there; send the file to /mcp/uploads first.");
        else if (isPicture && upload.Kind is not (UploadKind.Video or UploadKind.Picture)) faults.Add(field, FaultCode.Unreadable, $"{FaultList.Quote(upload.Name)} has nothing to show; name a clip or picture.");
        else if (!isPicture && upload.Kind is not (UploadKind.Video or UploadKind.Audio)) faults.Add(field, FaultCode.Unreadable, $"{FaultList.Quote(upload.Name)} has no sound; name a piece of music.");
    }
}
