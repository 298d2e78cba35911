using System.Text.Json.Serialization;

namespace TextToVideo.Uploads;

[JsonConverter(typeof(JsonStringEnumConverter<UploadKind>))]
public enum UploadKind
{
    [JsonStringEnumMemberName("video")]
    Video,

    [JsonStringEnumMemberName("picture")]
    Picture,

    [JsonStringEnumMemberName("audio")]
    Audio,

    /// <summary>For brand kits.</summary>
    [JsonStringEnumMemberName("font")]
    Font,

    /// <summary>An SVG: for the logos of brand kits.</summary>
    [JsonStringEnumMemberName("vector")]
    Vector,
}
