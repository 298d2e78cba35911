using System.Text.Json.Serialization;

namespace TextToVideo.Inspection;

[JsonConverter(typeof(JsonStringEnumConverter<Severity>))]
public enum Severity
{
    /// <summary>Worth knowing, and may well be meant.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>A careful editor would correct it.</summary>
    [JsonStringEnumMemberName("warning")]
    Warning,

    /// <summary>The video does not do as one.</summary>
    [JsonStringEnumMemberName("error")]
    Error,
}
