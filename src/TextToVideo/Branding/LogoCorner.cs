using System.Text.Json.Serialization;

namespace TextToVideo.Branding;

[JsonConverter(typeof(JsonStringEnumConverter<LogoCorner>))]
public enum LogoCorner
{
    [JsonStringEnumMemberName("top_left")]
    TopLeft,

    [JsonStringEnumMemberName("top_right")]
    TopRight,

    /// <summary>Above the captions, where some are shown.</summary>
    [JsonStringEnumMemberName("bottom_left")]
    BottomLeft,

    [JsonStringEnumMemberName("bottom_right")]
    BottomRight,
}
