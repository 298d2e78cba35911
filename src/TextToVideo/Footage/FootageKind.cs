using System.Text.Json.Serialization;

namespace TextToVideo.Footage;

[JsonConverter(typeof(JsonStringEnumConverter<FootageKind>))]
public enum FootageKind
{
    [JsonStringEnumMemberName("video")]
    Video,

    [JsonStringEnumMemberName("picture")]
    Picture,
}
