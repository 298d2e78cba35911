namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>How well a frame would do as a picture of the whole video: sharp, neither dark nor pale, full of contrast and colour.</summary>
internal static class FrameScore
{
    private const double BestBrightness = 0.5;

    /// <param name="rgb">Rows of 3 bytes a pixel.</param>
    public static double Of(ReadOnlySpan<byte> rgb, int width, int height)
    {
        var count = width * height;
        var luma = new double[count];
        var (sum, squares, colour) = (0.0, 0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            double r = rgb[3 * i] / 255.0, g = rgb[(3 * i) + 1] / 255.0, b = rgb[(3 * i) + 2] / 255.0;
            luma[i] = (0.2126 * r) + (0.7152 * g) + (0.0722 * b);
            sum += luma[i];
            squares += luma[i] * luma[i];
            colour += Math.Max(r, Math.Max(g, b)) - Math.Min(r, Math.Min(g, b));
        }
        var mean = sum / count;
        var contrast = Math.Sqrt(Math.Max(0, (squares / count) - (mean * mean)));
        var brightness = 1 - (Math.Abs(mean - BestBrightness) / BestBrightness);
        return brightness * (Sharpness(luma, width, height) + contrast + (0.3 * colour / count));
    }

    /// <summary>Mean of what is left of each pixel when its neighbours' mean is taken off; scaled to the size of the other terms.</summary>
    private static double Sharpness(double[] luma, int width, int height)
    {
        const double scale = 8;
        var sum = 0.0;
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var i = (y * width) + x;
                sum += Math.Abs(luma[i] - ((luma[i - 1] + luma[i + 1] + luma[i - width] + luma[i + width]) / 4));
            }
        }
        return scale * sum / Math.Max(1, (width - 2) * (height - 2));
    }
}
