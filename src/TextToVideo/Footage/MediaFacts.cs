namespace TextToVideo.Footage;

/// <summary>What was measured of a media file.</summary>
public sealed record MediaFacts
{
    public required FootageKind Kind { get; init; }

    /// <summary>Pixels as shown, rotation applied.</summary>
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>0 for pictures.</summary>
    public double Seconds { get; init; }

    /// <summary>Average; 0 for pictures.</summary>
    public double FramesPerSecond { get; init; }

    /// <summary>Degrees by which a player turns it; 0, 90, 180, 270.</summary>
    public int RotationDegrees { get; init; }

    public bool HasAudio { get; init; }

    public string Codec { get; init; } = "";

    /// <summary>PQ or HLG transfer: needs tone mapping.</summary>
    public bool IsHdr { get; init; }

    public bool IsInterlaced { get; init; }

    /// <summary>As ffprobe names it: `bt709`, `smpte170m`; null where the file does not say.</summary>
    public string? ColourMatrix { get; init; }

    /// <summary>Light and dark of the picture, see <see cref="PictureTones"/>; null where it was not sampled.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
    public string? Tones { get; init; }

    /// <summary>Parts of it may be clear.</summary>
    public bool HasAlpha { get; init; }
}
