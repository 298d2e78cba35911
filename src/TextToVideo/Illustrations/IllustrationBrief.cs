using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Illustrations;

public sealed record IllustrationBrief
{
    public required string Text { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    public required ShotType Shot { get; init; }

    public required string Language { get; init; }

    public required FrameSize Frame { get; init; }

    /// <summary>The same for all scenes of a video: its palette.</summary>
    public required int VideoSeed { get; init; }

    /// <summary>0 for the first scene; neighbours should not look alike.</summary>
    public required int SceneIndex { get; init; }
}
