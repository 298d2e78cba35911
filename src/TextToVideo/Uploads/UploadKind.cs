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
}
