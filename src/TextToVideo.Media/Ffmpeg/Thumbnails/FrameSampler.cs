using TextToVideo.Inspection;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Thumbnails;

/// <summary>What a sampled frame tells of the video.</summary>
internal static class FrameSampler
{
    // Captions stand below; two scenes of one picture have different ones.
    private const double AboveCaptions = 0.6;
    private const double FlatDeviation = 4;

    /// <param name="rgb">Rows of 3 bytes a pixel.</param>
    public static SampledFrame Describe(double seconds, ReadOnlySpan<byte> rgb, int width, int height)
    {
        var luma = new byte[width * height];
        var sum = 0L;
        for (var i = 0; i < luma.Length; i++)
        {
            luma[i] = (byte)((0.2126 * rgb[3 * i]) + (0.7152 * rgb[(3 * i) + 1]) + (0.0722 * rgb[(3 * i) + 2]));
            sum += luma[i];
        }
        var rows = (int)(height * AboveCaptions);
        var upper = luma.AsSpan(0, rows * width);
        var brightness = Math.Round(sum / (255.0 * luma.Length), 3);
        return new SampledFrame(Math.Round(seconds, 2), brightness, PictureHash.IsFlat(upper, FlatDeviation) ? "" : PictureHash.Of(upper, width, rows));
    }
}
