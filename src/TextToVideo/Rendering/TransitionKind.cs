using System.Text.Json.Serialization;

namespace TextToVideo.Rendering;

/// <summary>How one scene gives way to the next.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TransitionKind>))]
public enum TransitionKind
{
    [JsonStringEnumMemberName("cut")]
    Cut,

    [JsonStringEnumMemberName("cross_fade")]
    CrossFade,

    /// <summary>Through black.</summary>
    [JsonStringEnumMemberName("fade")]
    Fade,

    /// <summary>A soft edge runs over the picture.</summary>
    [JsonStringEnumMemberName("wipe")]
    Wipe,

    /// <summary>The next scene pushes this one out.</summary>
    [JsonStringEnumMemberName("slide")]
    Slide,

    /// <summary>Towards the picture, while it dissolves.</summary>
    [JsonStringEnumMemberName("zoom")]
    Zoom,
}
