using System.Text.Json.Serialization;

namespace TextToVideo.Requests;

[JsonConverter(typeof(JsonStringEnumConverter<Aspect>))]
public enum Aspect
{
    [JsonStringEnumMemberName("16:9")]
    Landscape,

    [JsonStringEnumMemberName("9:16")]
    Portrait,

    [JsonStringEnumMemberName("1:1")]
    Square,
}
