using System.Text.Json.Serialization;

namespace TextToVideo.Media.Ffmpeg.Probing;

internal sealed record ProbedStream
{
    [JsonPropertyName("codec_type")]
    public string CodecType { get; init; } = "";

    [JsonPropertyName("tags")]
    public Dictionary<string, string> Tags { get; init; } = [];

    [JsonPropertyName("codec_name")]
    public string CodecName { get; init; } = "";

    [JsonPropertyName("pix_fmt")]
    public string? PixelFormat { get; init; }

    /// <summary>As stored, before rotation.</summary>
    [JsonPropertyName("width")]
    public int Width { get; init; }

    [JsonPropertyName("height")]
    public int Height { get; init; }

    /// <summary>`4:3`: pixels wider than high.</summary>
    [JsonPropertyName("sample_aspect_ratio")]
    public string? PixelAspect { get; init; }

    [JsonPropertyName("avg_frame_rate")]
    public string? AverageFrameRate { get; init; }

    [JsonPropertyName("duration")]
    public string? DurationText { get; init; }

    [JsonPropertyName("start_time")]
    public string? StartTimeText { get; init; }

    [JsonPropertyName("nb_frames")]
    public string? FrameCountText { get; init; }

    [JsonPropertyName("field_order")]
    public string? FieldOrder { get; init; }

    [JsonPropertyName("color_transfer")]
    public string? Transfer { get; init; }

    [JsonPropertyName("color_space")]
    public string? Matrix { get; init; }

    [JsonPropertyName("disposition")]
    public Dictionary<string, int> Disposition { get; init; } = [];

    [JsonPropertyName("side_data_list")]
    public IReadOnlyList<ProbedSideData> SideData { get; init; } = [];

    [JsonIgnore]
    public double? Duration => ProbedNumber.Parse(DurationText);

    [JsonIgnore]
    public double? StartTime => ProbedNumber.Parse(StartTimeText);

    [JsonIgnore]
    public int? FrameCount => (int?)ProbedNumber.Parse(FrameCountText);

    [JsonIgnore]
    public double? FramesPerSecond => ProbedNumber.ParseRatio(AverageFrameRate, '/');

    /// <summary>A cover inside a music file is no video.</summary>
    [JsonIgnore]
    public bool IsPicture => CodecType == "video" && Disposition.GetValueOrDefault("attached_pic") == 0;
}
