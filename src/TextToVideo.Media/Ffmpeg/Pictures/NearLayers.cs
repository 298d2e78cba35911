using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>The layers of a drawing as they are seen from nearer: all larger by as much, placed so that the wanted part fills the frame, and there from the start.</summary>
internal static class NearLayers
{
    public static IReadOnlyList<IllustrationLayer> Of(DrawnVisual drawn, FrameSize frame)
    {
        if (drawn.Part is not { } part) return drawn.Layers;
        var by = 1 / Math.Min(part.Width, part.Height);
        var (left, top) = (part.Left * frame.Width, part.Top * frame.Height);
        return
        [
            .. drawn.Layers.Select(layer => layer with
            {
                X = (int)Math.Floor((layer.X - left) * by),
                Y = (int)Math.Floor((layer.Y - top) * by),
                Width = (int)Math.Ceiling(layer.Width * by) + 1,
                Height = (int)Math.Ceiling(layer.Height * by) + 1,
                Reach = layer.Reach * by,
                EntersAt = 0,
                Motion = layer.Motion is LayerMotion.GrowUp or LayerMotion.GrowRight ? LayerMotion.Still : layer.Motion,
            }),
        ];
    }
}
