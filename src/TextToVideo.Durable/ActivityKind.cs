using System.Text.Json.Serialization;

namespace TextToVideo.Durable;

/// <summary>What an activity is bound by; the engine limits each kind on its own.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>Short work in process: planning, writing small files.</summary>
    Light,

    /// <summary>Waits for the network: searches, downloads, remote voices.</summary>
    Network,

    /// <summary>One core for a while: local voices, alignment, drawing.</summary>
    Compute,

    /// <summary>One core for long, and much memory: video encoding.</summary>
    Encoding,
}
