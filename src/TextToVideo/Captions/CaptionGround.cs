using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Captions;

/// <summary>The picture where captions will stand, before they are drawn.</summary>
/// <param name="Brightness">Luma of the brightest part, 0 to 1: white letters are lost there first.</param>
/// <param name="Contrast">Standard deviation of luma from part to part, 0 to 0.5.</param>
public sealed record CaptionGround(double Brightness, double Contrast)
{
    /// <summary>WCAG's contrast of white on this luma falls below 3 : 1, what it asks of large letters.</summary>
    public bool IsBright => Brightness > 0.58;

    /// <summary>Light and dark of the picture are as large as letters, so that their rims drown.</summary>
    public bool IsBusy => Contrast > 0.2;

    /// <summary>What lies under captions of a look; null where the picture was not sampled.</summary>
    public static CaptionGround? Under(CaptionLook look, SceneVisual visual)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(visual);
        if (visual.Clip?.Facts is { Tones: { } clip } facts) return Of(look, clip, (double)facts.Width / facts.Height);
        return visual.Drawn?.Tones is { } drawn ? Of(look, drawn, (double)look.Frame.Width / look.Frame.Height) : null;
    }

    private static CaptionGround? Of(CaptionLook look, string tones, double shape)
    {
        var (design, frame) = (CaptionDesign.For(look), look.Frame);

        // Filling the frame, the picture loses what is too wide or too high for it, on both sides alike.
        var ratio = (double)frame.Width / frame.Height / shape;
        var (wide, high) = ratio < 1 ? (ratio, 1.0) : (1.0, 1 / ratio);
        double X(double pixel) => 0.5 + (wide * ((pixel / frame.Width) - 0.5));
        double Y(double pixel) => 0.5 + (high * ((pixel / frame.Height) - 0.5));
        var cells = PictureTones.In(tones, X(design.CentreX - (design.MaxWidth / 2)), Y(design.Top), X(design.CentreX + (design.MaxWidth / 2)), Y(design.Bottom));
        if (cells.Count == 0) return null;
        var mean = cells.Average();
        var brightest = cells.OrderDescending().Take(Math.Max(1, cells.Count / 4)).Average();
        return new CaptionGround(Math.Round(brightest, 3), Math.Round(Math.Sqrt(cells.Average(c => (c - mean) * (c - mean))), 3));
    }
}
