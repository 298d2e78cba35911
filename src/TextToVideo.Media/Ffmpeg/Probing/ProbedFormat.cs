using System.Text.Json.Serialization;

namespace TextToVideo.Media.Ffmpeg.Probing;

internal sealed record ProbedFormat
{
    /// <summary>`mov,mp4,m4a,3gp,3g2,mj2`, `png_pipe`.</summary>
    [JsonPropertyName("format_name")]
    public string Name { get; init; } = "";

    [JsonPropertyName("duration")]
    public string? DurationText { get; init; }

    [JsonPropertyName("tags")]
    public Dictionary<string, string> Tags { get; init; } = [];

    [JsonIgnore]
    public double? Duration => ProbedNumber.Parse(DurationText);
}
