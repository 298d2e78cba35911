using TextToVideo.Inspection;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>Compares letters with what is next to them, piece by piece of the picture: one lost word spoils a caption.</summary>
internal static class ContrastMeter
{
    private const int Tile = 48;
    private const int LeastLetterPixels = 40;
    private const int LetterLevel = 150;
    private const int GroundLevel = 110;
    private const int Reach = 3;

    // Of all pieces: a single one may be an emoji or a blink of the picture.
    private const double WorstShare = 0.15;

    /// <param name="look">The pictures as they are.</param>
    /// <param name="mask">The captions alone, on black, of the same moments.</param>
    public static IReadOnlyList<CaptionContrast> Measure(ReadOnlySpan<byte> look, ReadOnlySpan<byte> mask, FrameSize size, IReadOnlyList<double> moments)
    {
        var found = new List<CaptionContrast>();
        var pixels = size.Width * size.Height;
        for (var i = 0; i < moments.Count && (i + 1) * pixels <= Math.Min(look.Length, mask.Length); i++)
        {
            var ratios = Ratios(look.Slice(i * pixels, pixels), mask.Slice(i * pixels, pixels), size);
            if (ratios.Count > 0) found.Add(new CaptionContrast(moments[i], Math.Round(ratios.Order().ElementAt((int)(ratios.Count * WorstShare)), 2)));
        }
        return found;
    }

    private static List<double> Ratios(ReadOnlySpan<byte> look, ReadOnlySpan<byte> mask, FrameSize size)
    {
        var ratios = new List<double>();
        for (var top = 0; top < size.Height; top += Tile)
        {
            for (var left = 0; left < size.Width; left += Tile)
            {
                if (RatioOf(look, mask, size, left, top) is { } ratio) ratios.Add(ratio);
            }
        }
        return ratios;
    }

    private static double? RatioOf(ReadOnlySpan<byte> look, ReadOnlySpan<byte> mask, FrameSize size, int left, int top)
    {
        var (letters, letterCount, ground, groundCount) = (0.0, 0, 0.0, 0);
        for (var y = top; y < Math.Min(top + Tile, size.Height); y++)
        {
            for (var x = left; x < Math.Min(left + Tile, size.Width); x++)
            {
                var at = (y * size.Width) + x;
                if (mask[at] >= LetterLevel) (letters, letterCount) = (letters + Luminance(look[at]), letterCount + 1);
                else if (mask[at] < GroundLevel && IsBesideLetter(mask, size, x, y)) (ground, groundCount) = (ground + Luminance(look[at]), groundCount + 1);
            }
        }
        if (letterCount < LeastLetterPixels || groundCount == 0) return null;
        var (a, b) = (letters / letterCount, ground / groundCount);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static bool IsBesideLetter(ReadOnlySpan<byte> mask, FrameSize size, int x, int y)
    {
        for (var v = Math.Max(0, y - Reach); v <= Math.Min(size.Height - 1, y + Reach); v++)
        {
            var row = mask.Slice(v * size.Width, size.Width);
            for (var u = Math.Max(0, x - Reach); u <= Math.Min(size.Width - 1, x + Reach); u++)
            {
                if (row[u] >= LetterLevel) return true;
            }
        }
        return false;
    }

    /// <summary>Relative luminance, WCAG 2: grey as sRGB writes it, made linear.</summary>
    private static double Luminance(byte grey)
    {
        var value = grey / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
