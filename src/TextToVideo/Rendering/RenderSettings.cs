using TextToVideo.Captions;

namespace TextToVideo.Rendering;

/// <summary>What is equal for all segments of a video, so that they can be joined without re-encoding.</summary>
public sealed record RenderSettings
{
    public required FrameSize Frame { get; init; }

    public required CaptionStyleName Captions { get; init; }

    public required string Language { get; init; }

    public required TransitionKind Transition { get; init; }
}
