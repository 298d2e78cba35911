namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Frames of a video as 8-bit luma.</summary>
internal sealed class DecodedVideo(byte[] data, int width, int height)
{
    public int Width => width;

    public int Frames => data.Length / (width * height);

    public static async Task<DecodedVideo> ReadAsync(string path, int width, int height, CancellationToken cancellationToken)
    {
        var raw = path + ".gray";
        await TestTool.FfmpegAsync(cancellationToken, "-v", "error", "-xerror", "-i", path, "-map", "0:v:0", "-pix_fmt", "gray", "-vsync", "passthrough", "-f", "rawvideo", raw);
        return new DecodedVideo(await File.ReadAllBytesAsync(raw, cancellationToken), width, height);
    }

    public ReadOnlySpan<byte> Frame(int index) => data.AsSpan(index * width * height, width * height);

    public double MeanLuma(int index)
    {
        var sum = 0L;
        foreach (var value in Frame(index)) sum += value;
        return (double)sum / (width * height);
    }

    /// <summary>Centre of all that is brighter than the level, in pixels.</summary>
    public (double X, double Y) BrightCentre(int index, byte level = 150)
    {
        var frame = Frame(index);
        var (weight, x, y) = (0.0, 0.0, 0.0);
        for (var i = 0; i < frame.Length; i++)
        {
            var value = Math.Max(0, frame[i] - level);
            weight += value;
            x += (double)value * (i % width);
            y += (double)value * (i / width);
        }
        return weight == 0 ? (double.NaN, double.NaN) : (x / weight, y / weight);
    }

    /// <summary>Peak signal to noise in decibels; 100 for equal frames.</summary>
    public static double Psnr(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var squares = 0.0;
        for (var i = 0; i < a.Length; i++) squares += (a[i] - b[i]) * (a[i] - b[i]);
        return squares == 0 ? 100 : 10 * Math.Log10(255.0 * 255 * a.Length / squares);
    }
}
