using System.Text.Json.Serialization;

namespace TextToVideo.Requests;

[JsonConverter(typeof(JsonStringEnumConverter<JobPriority>))]
public enum JobPriority
{
    /// <summary>When nothing else waits.</summary>
    [JsonStringEnumMemberName("low")]
    Low,

    [JsonStringEnumMemberName("normal")]
    Normal,

    /// <summary>Before all others.</summary>
    [JsonStringEnumMemberName("high")]
    High,
}
