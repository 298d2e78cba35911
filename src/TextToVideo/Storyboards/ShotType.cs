using System.Text.Json.Serialization;

namespace TextToVideo.Storyboards;

[JsonConverter(typeof(JsonStringEnumConverter<ShotType>))]
public enum ShotType
{
    [JsonStringEnumMemberName("wide")]
    Wide,

    [JsonStringEnumMemberName("medium")]
    Medium,

    [JsonStringEnumMemberName("close_up")]
    CloseUp,

    [JsonStringEnumMemberName("aerial")]
    Aerial,

    [JsonStringEnumMemberName("slow_motion")]
    SlowMotion,

    [JsonStringEnumMemberName("time_lapse")]
    TimeLapse,
}
