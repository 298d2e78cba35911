using System.Text.Json.Serialization;

namespace TextToVideo.Branding;

/// <summary>A clip that every video of the brand begins or ends with. It is shown whole, and its sound is heard.</summary>
public sealed record BrandClip
{
    /// <summary>In seconds; a longer one would keep viewers waiting.</summary>
    public const double LongestSeconds = 20;

    public const double ShortestSeconds = 0.5;

    /// <summary>
    /// An MP4, MOV, WebM, MKV or AVI: `upload:...`, or a path that may be read. The kit as kept names it by its content, and that name
    /// may be sent back.
    /// </summary>
    public required string File { get; init; }

    /// <summary>As measured, 0.5 to 20; need not be sent.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Seconds { get; init; }
}
