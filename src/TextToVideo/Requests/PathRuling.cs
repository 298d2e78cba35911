namespace TextToVideo.Requests;

/// <param name="RealPath">Absolute, free of links and `..`; null unless allowed.</param>
public sealed record PathRuling(PathVerdict Verdict, string? RealPath)
{
    public bool IsAllowed => Verdict == PathVerdict.Allowed;
}
