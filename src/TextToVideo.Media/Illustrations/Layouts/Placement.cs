using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>One figure in its place.</summary>
/// <param name="Ink">What the figure itself, or its frame, covers, in drawing units.</param>
/// <param name="IsMirrored">Turned to look the other way.</param>
/// <param name="Reach">Of its motion, in drawing units.</param>
/// <param name="EntersAt">Seconds after the scene's start.</param>
internal sealed record Placement(
    Figure Figure,
    Pose Pose,
    Box Ink,
    bool IsMirrored,
    LayerMotion Motion,
    double Reach,
    double EntersAt)
{
    /// <summary>0 to 1: how much of the air lies over it.</summary>
    public double Haze { get; init; }
}
