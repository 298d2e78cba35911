using System.Buffers.Binary;
using TextToVideo.Inspection;

namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>Sound with just enough samples to tell where there is none.</summary>
internal static class ThinSound
{
    public const int SampleRateHz = 8_000;

    private const int Window = SampleRateHz / 10;
    private const double SilenceDb = -55;
    private const double LeastSeconds = 0.5;

    /// <param name="pcm">16 bits, one channel.</param>
    public static IReadOnlyList<TimeSpot> FindSilence(ReadOnlySpan<byte> pcm)
    {
        var quiet = short.MaxValue * Math.Pow(10, SilenceDb / 20);
        var (spots, from, windows) = (new List<TimeSpot>(), -1, pcm.Length / 2 / Window);
        for (var i = 0; i <= windows; i++)
        {
            var isSilent = i < windows && Rms(pcm.Slice(i * Window * 2, Window * 2)) < quiet;
            if (isSilent && from < 0) from = i;
            if (isSilent || from < 0) continue;
            var spot = new TimeSpot(from / 10.0, i / 10.0);
            if (spot.Seconds >= LeastSeconds) spots.Add(spot);
            from = -1;
        }
        return spots;
    }

    private static double Rms(ReadOnlySpan<byte> samples)
    {
        var squares = 0.0;
        for (var i = 0; i < samples.Length; i += 2)
        {
            double value = BinaryPrimitives.ReadInt16LittleEndian(samples[i..]);
            squares += value * value;
        }
        return Math.Sqrt(squares / (samples.Length / 2));
    }
}
