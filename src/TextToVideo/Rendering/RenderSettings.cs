using System.Text.Json.Serialization;
using TextToVideo.Branding;
using TextToVideo.Captions;

namespace TextToVideo.Rendering;

/// <summary>What is equal for all segments of a video, so that they can be joined without re-encoding.</summary>
public sealed record RenderSettings
{
    public required FrameSize Frame { get; init; }

    public required CaptionStyleName Captions { get; init; }

    public required string Language { get; init; }

    public required TransitionKind Transition { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public VideoCodec Codec { get; init; }

    /// <summary>Encoded as fast as can be.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Draft { get; init; }

    /// <summary>Null: none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BrandLook? Brand { get; init; }
}
