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

    /// <summary>What lies under captions of a look, the hardest of all pictures of the scene; null where none was sampled.</summary>
    public static CaptionGround? Under(CaptionLook look, SceneVisual visual)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(visual);
        var grounds = (visual.Cuts ?? []).Select(cut => cut.Visual).Prepend(visual).Select(shown => UnderOne(look, shown)).OfType<CaptionGround>().ToList();
        return grounds.Count == 0 ? null : new CaptionGround(grounds.Max(ground => ground.Brightness), grounds.Max(ground => ground.Contrast));
    }

    private static CaptionGround? UnderOne(CaptionLook look, SceneVisual visual)
    {
        if (visual.Clip is { Facts: { Tones: { } clip } facts } shown) return Of(look, clip, shown.Reach ?? Middle(look.Frame, (double)facts.Width / facts.Height));
        return visual.Drawn is { Tones: { } tones } drawn ? Of(look, tones, drawn.Part ?? new PicturePart(0, 0, 1, 1)) : null;
    }

    /// <summary>Filling the frame, the picture loses what is too wide or too high for it, on both sides alike.</summary>
    private static PicturePart Middle(FrameSize frame, double shape)
    {
        var ratio = (double)frame.Width / frame.Height / shape;
        var (wide, high) = ratio < 1 ? (ratio, 1.0) : (1.0, 1 / ratio);
        return new PicturePart((1 - wide) / 2, (1 - high) / 2, wide, high);
    }

    private static CaptionGround? Of(CaptionLook look, string tones, PicturePart part)
    {
        var (design, frame) = (CaptionDesign.For(look), look.Frame);
        double X(double pixel) => part.Left + (part.Width * pixel / frame.Width);
        double Y(double pixel) => part.Top + (part.Height * pixel / frame.Height);
        var cells = PictureTones.In(tones, X(design.CentreX - (design.MaxWidth / 2)), Y(design.Top), X(design.CentreX + (design.MaxWidth / 2)), Y(design.Bottom));
        if (cells.Count == 0) return null;
        var mean = cells.Average();
        var brightest = cells.OrderDescending().Take(Math.Max(1, cells.Count / 4)).Average();
        return new CaptionGround(Math.Round(brightest, 3), Math.Round(Math.Sqrt(cells.Average(c => (c - mean) * (c - mean))), 3));
    }
}
