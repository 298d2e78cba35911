using TextToVideo.Captions;

namespace TextToVideo.Media.Fonts;

/// <summary>A font file as captions use it.</summary>
internal sealed record CaptionFace(OpenTypeFont File, CaptionFont Font)
{
    public static CaptionFace Of(OpenTypeFont file, double scale)
    {
        var (units, ascent, descent) = ((double)file.Metrics.UnitsPerEm, file.Metrics.Ascent, file.Metrics.Descent);
        return new CaptionFace(file, new CaptionFont(file.Names.Family, file.Names.IsBold, (ascent + descent) / units, descent / units, scale));
    }
}
