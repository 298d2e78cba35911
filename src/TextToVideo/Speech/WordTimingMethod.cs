using System.Text.Json.Serialization;

namespace TextToVideo.Speech;

/// <summary>How the times of words were found, from the surest to the least sure.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WordTimingMethod>))]
public enum WordTimingMethod
{
    [JsonStringEnumMemberName("engine")]
    Engine,

    [JsonStringEnumMemberName("whisper")]
    Whisper,

    [JsonStringEnumMemberName("pocketsphinx")]
    Pocketsphinx,

    [JsonStringEnumMemberName("estimate")]
    Estimate,
}
