using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Editing;

/// <summary>Another view of a drawing: the same, from nearer, at one of its figures or at the empty side of it.</summary>
internal static class DrawnView
{
    private const double Closeness = 1.45;

    /// <param name="turn">From 0: the figures one after the other, the foremost first.</param>
    public static DrawnVisual Close(DrawnVisual drawn, FrameSize frame, int turn)
    {
        const double share = 1 / Closeness;
        var figures = drawn.Layers.Skip(1).Where(layer => layer.Width > 0 && layer.Height > 0).ToList();
        var (x, y) = figures.Count == 0 ? (turn % 2 == 0 ? 0 : frame.Width, frame.Height / 2.0) : Centre(figures[turn % figures.Count]);
        var part = PicturePart.Of(Math.Clamp((x / frame.Width) - (share / 2), 0, 1 - share), Math.Clamp((y / frame.Height) - (share / 2), 0, 1 - share), share, share);
        return drawn with { Part = part };
    }

    private static (double X, double Y) Centre(IllustrationLayer layer) => (layer.X + (layer.Width / 2.0), layer.Y + (layer.Height / 2.0));
}
