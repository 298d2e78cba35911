using System.Text.Json.Serialization;

namespace TextToVideo.Rendering;

[JsonConverter(typeof(JsonStringEnumConverter<TransitionKind>))]
public enum TransitionKind
{
    [JsonStringEnumMemberName("cut")]
    Cut,

    [JsonStringEnumMemberName("cross_fade")]
    CrossFade,
}
