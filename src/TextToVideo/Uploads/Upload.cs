using TextToVideo.Artifacts;

namespace TextToVideo.Uploads;

/// <summary>A file that a client sent, looked into and found good.</summary>
public sealed record Upload
{
    /// <summary>SHA-256 of the content in hexadecimal: the same file sent twice is one upload.</summary>
    public required string Id { get; init; }

    /// <summary>As its sender calls it; its words are what scenes find it by.</summary>
    public required string Name { get; init; }

    public required UploadKind Kind { get; init; }

    /// <summary>By the content, whatever its sender says.</summary>
    public required string MediaType { get; init; }

    public required ArtifactKey Media { get; init; }

    public required long Bytes { get; init; }

    /// <summary>0 for pictures.</summary>
    public double Seconds { get; init; }

    /// <summary>Pixels as shown; 0 for audio.</summary>
    public int Width { get; init; }

    public int Height { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }
}
