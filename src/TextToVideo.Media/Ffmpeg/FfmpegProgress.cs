using System.Globalization;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>Follows what `-progress` prints: `key=value` lines, some of them `N/A` or far below zero before the first packet.</summary>
internal sealed class FfmpegProgress
{
    private long _furthestMicroseconds = -1;

    public int Frames { get; private set; }

    public TimeSpan Position => TimeSpan.FromMicroseconds(Math.Max(0, _furthestMicroseconds));

    /// <returns>True where the line says that the work has got further.</returns>
    public bool Read(string line)
    {
        var split = line.IndexOf('=', StringComparison.Ordinal);
        if (split < 0 || !long.TryParse(line.AsSpan(split + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)) return false;
        switch (line[..split])
        {
            case "frame" when value > Frames:
                Frames = (int)Math.Min(value, int.MaxValue);
                return true;
            case "out_time_us" when value > _furthestMicroseconds:
                _furthestMicroseconds = value;
                return true;
            default:
                return false;
        }
    }
}
