using System.Globalization;
using System.Numerics;

namespace TextToVideo.Inspection;

/// <summary>
/// A perceptual hash: which of the 64 lowest frequencies of a picture (discrete cosine transform, without the mean) are
/// above their median. Pictures that look the same differ in few bits, whatever their size or encoding.
/// </summary>
public static class PictureHash
{
    private const int Side = 8;

    /// <param name="luma">Rows of a byte a pixel.</param>
    public static string Of(ReadOnlySpan<byte> luma, int width, int height)
    {
        if (luma.Length != width * height) throw new ArgumentException($"{width}x{height} pixels are not {luma.Length}.", nameof(luma));
        var (across, down) = (Waves(width), Waves(height));

        // First along the rows, then along the columns: the transform is separable.
        var rows = new double[height * (Side + 1)];
        for (var y = 0; y < height; y++)
        {
            for (var u = 0; u <= Side; u++)
            {
                var sum = 0.0;
                for (var x = 0; x < width; x++) sum += luma[(y * width) + x] * across[(u * width) + x];
                rows[(y * (Side + 1)) + u] = sum;
            }
        }
        var coefficients = new double[Side * Side];
        for (var i = 0; i < coefficients.Length; i++)
        {
            // The first row and column of frequencies are those of the picture's overall shading; the mean itself is left out.
            var (u, v) = ((i % Side) + (i < Side ? 1 : 0), i / Side);
            for (var y = 0; y < height; y++) coefficients[i] += rows[(y * (Side + 1)) + u] * down[(v * height) + y];
        }
        var median = coefficients.Order().ElementAt(coefficients.Length / 2);
        var bits = 0UL;
        for (var i = 0; i < coefficients.Length; i++) bits |= coefficients[i] > median ? 1UL << i : 0;
        return bits.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Of one colour, more or less: its hash would be chance.</summary>
    /// <param name="deviation">Standard deviation, in levels of 255, below which it counts as flat.</param>
    public static bool IsFlat(ReadOnlySpan<byte> luma, double deviation)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var value in luma)
        {
            sum += value;
            squares += value * value;
        }
        var mean = sum / luma.Length;
        return (squares / luma.Length) - (mean * mean) < deviation * deviation;
    }

    /// <summary>Bits in which two hashes differ.</summary>
    public static int Distance(string a, string b) =>
        BitOperations.PopCount(ulong.Parse(a, NumberStyles.HexNumber, CultureInfo.InvariantCulture) ^ ulong.Parse(b, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static double[] Waves(int length)
    {
        var waves = new double[(Side + 1) * length];
        for (var u = 0; u <= Side; u++)
        {
            for (var x = 0; x < length; x++) waves[(u * length) + x] = Math.Cos(Math.PI * u * (x + 0.5) / length);
        }
        return waves;
    }
}
