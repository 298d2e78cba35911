using System.Text.Json.Serialization;

namespace TextToVideo.Media.Ffmpeg.Probing;

internal sealed record ProbedSideData
{
    /// <summary>Degrees, counter-clockwise, -180 to 180; there for a display matrix only.</summary>
    [JsonPropertyName("rotation")]
    public double? Rotation { get; init; }
}
