using TextToVideo.Uploads;

namespace TextToVideo.Requests;

/// <summary>Paths that a request names: allowed, there, and of the right kind.</summary>
internal static class PathRules
{
    public static void Check(VideoRequest request, PathPolicy paths, FaultList faults)
    {
        if (request.Music is { } music && !UploadReference.IsOne(music)) Check("music", music, "file or folder", RuleOnMusic(paths, music), faults);
        if (request.Footage is { } footage) Check("footage", footage, "folder", paths.RuleOnFolder(footage), faults);
    }

    /// <summary>A piece of music, or a folder to choose from.</summary>
    public static PathRuling RuleOnMusic(PathPolicy paths, string music) =>
        paths.RuleOnFile(music) is { Verdict: not PathVerdict.WrongKind } file ? file : paths.RuleOnFolder(music);

    private static void Check(string field, string path, string wanted, PathRuling ruling, FaultList faults)
    {
        var shown = FaultList.QuotePath(path);
        switch (ruling.Verdict)
        {
            case PathVerdict.Malformed:
                faults.Add(field, FaultCode.Malformed, $"{shown} is no path; give the path of a {wanted}, without control characters and of at most {FaultList.Number(RequestLimits.PathCharacters)} characters.");
                break;
            case PathVerdict.NotAllowed:
                faults.Add(field, FaultCode.NotAllowed, $"{shown} is outside the folders that this server may read; give a {wanted} inside them.");
                break;
            case PathVerdict.Missing:
                faults.Add(field, FaultCode.Unreadable, $"{shown} is not there; give the path of a {wanted} that is.");
                break;
            case PathVerdict.WrongKind:
                faults.Add(field, FaultCode.Unreadable, $"{shown} is not a {wanted}; give the path of a {wanted}.");
                break;
            case PathVerdict.Allowed:
                break;
            default:
                throw new InvalidOperationException($"No rule for the verdict {ruling.Verdict}.");
        }
    }
}
