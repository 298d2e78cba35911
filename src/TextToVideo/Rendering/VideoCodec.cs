using System.Text.Json.Serialization;

namespace TextToVideo.Rendering;

[JsonConverter(typeof(JsonStringEnumConverter<VideoCodec>))]
public enum VideoCodec
{
    /// <summary>Plays everywhere, and is encoded fastest.</summary>
    [JsonStringEnumMemberName("h264")]
    H264,

    /// <summary>Smaller files; not every browser plays it.</summary>
    [JsonStringEnumMemberName("hevc")]
    Hevc,

    /// <summary>The smallest files; devices before about 2020 decode it slowly.</summary>
    [JsonStringEnumMemberName("av1")]
    Av1,
}
