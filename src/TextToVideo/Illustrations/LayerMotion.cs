using System.Text.Json.Serialization;

namespace TextToVideo.Illustrations;

/// <summary>How a layer moves while its scene lasts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LayerMotion>))]
public enum LayerMotion
{
    Still,

    /// <summary>Along a line over the whole scene: to the left.</summary>
    DriftLeft,

    DriftRight,

    DriftUp,

    /// <summary>Up and down in a slow wave.</summary>
    Bob,

    /// <summary>From side to side in a slow wave.</summary>
    Sway,

    /// <summary>As it enters, out of its lower edge; then it stands.</summary>
    GrowUp,

    /// <summary>As it enters, out of its left edge; then it stands.</summary>
    GrowRight,
}
