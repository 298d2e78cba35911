using TextToVideo.Illustrations;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>Where a layer is at each frame of its scene, as an expression over `ld(0)`, the frame.</summary>
/// <param name="IsVertical">The axis of its motion.</param>
/// <param name="Position">Pixels along that axis; fractions count.</param>
internal sealed record LayerPath(bool IsVertical, string Position)
{
    /// <summary>One wave of <see cref="LayerMotion.Bob"/> and <see cref="LayerMotion.Sway"/>: slow, yet never so slow that it seems to stand.</summary>
    private const int WaveFrames = 120;

    /// <returns>Null: it stands still.</returns>
    public static LayerPath? Of(IllustrationLayer layer, int sceneFrames, Entrance? entrance = null)
    {
        var isVertical = layer.Motion is LayerMotion.DriftUp or LayerMotion.Bob;
        if (Offset(layer, sceneFrames) is not { } offset) return entrance is null ? null : new LayerPath(true, $"({layer.Y}+{entrance.BelowPlace})");
        if (!isVertical) return new LayerPath(false, $"({layer.X}+{offset})");
        return new LayerPath(true, entrance is null ? $"({layer.Y}+{offset})" : $"({layer.Y}+{offset}+{entrance.BelowPlace})");
    }

    private static string? Offset(IllustrationLayer layer, int sceneFrames)
    {
        if (layer.Reach <= 0) return null;
        var progress = SceneClock.Progress("ld(0)", sceneFrames);
        return layer.Motion switch
        {
            LayerMotion.DriftLeft or LayerMotion.DriftUp => $"{layer.Reach:0.###}*(0.5-{progress})",
            LayerMotion.DriftRight => $"{layer.Reach:0.###}*({progress}-0.5)",
            LayerMotion.Bob or LayerMotion.Sway => $"{layer.Reach / 2:0.###}*sin(2*PI*ld(0)/{WaveFrames}+{Phase(layer):0.###})",
            _ => null,
        };
    }

    /// <summary>Layers side by side do not move in step.</summary>
    private static double Phase(IllustrationLayer layer) => Math.Abs(layer.X + (2 * layer.Y)) % 628 / 100.0;
}
