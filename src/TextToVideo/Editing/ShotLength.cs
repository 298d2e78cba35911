using TextToVideo.Inspection;
using TextToVideo.Rendering;

namespace TextToVideo.Editing;

/// <summary>How long one picture may stand, in frames.</summary>
internal static class ShotLength
{
    private static readonly InspectionLimits Limits = new();

    /// <summary>Shorter, it flashes by.</summary>
    public static int Least { get; } = FrameRate.ToFramesUp(TimeSpan.FromSeconds(Limits.ShortestShotSeconds));

    /// <summary>Half a second below what tires: where one picture dissolves into another, either is taken for the longer one.</summary>
    public static int Most { get; } = FrameRate.ToFrames(TimeSpan.FromSeconds(Limits.LongestShotSeconds - 0.5));
}
