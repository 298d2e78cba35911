using System.Text.Json.Serialization;

namespace TextToVideo.Durable;

/// <summary>What an activity is bound by; the engine limits each kind on its own.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>Short work in process: planning, writing small files.</summary>
    Light,

    /// <summary>Waits for the network: searches, downloads.</summary>
    Network,

    /// <summary>One core for a moment: drawing, joining.</summary>
    Compute,

    /// <summary>One core for long, and much memory: encoding of video, and of the sound, which would else take from each encoder a part of its core.</summary>
    Encoding,

    /// <summary>
    /// Voices and word times: of services, which are waited for, or of this machine, where each run sees to its core itself. Neither
    /// keeps drawing nor footage waiting.
    /// </summary>
    Speech,
}
