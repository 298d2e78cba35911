namespace TextToVideo.Requests;

public enum PathVerdict
{
    Allowed,

    /// <summary>Empty, too long, or with characters that no path has.</summary>
    Malformed,

    /// <summary>Outside the allowed folders, whether it exists or not: a caller cannot probe the disk.</summary>
    NotAllowed,

    Missing,

    /// <summary>A folder where a file is wanted, or the reverse.</summary>
    WrongKind,
}
