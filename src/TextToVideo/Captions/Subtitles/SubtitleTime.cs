using System.Globalization;

namespace TextToVideo.Captions.Subtitles;

internal static class SubtitleTime
{
    /// <summary>`hh:mm:ss` and milliseconds after the given mark.</summary>
    public static string Format(TimeSpan time, char mark)
    {
        var milliseconds = Math.Max(0, (long)Math.Round(time.TotalMilliseconds, MidpointRounding.AwayFromZero));
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 3_600_000:00}:{milliseconds / 60_000 % 60:00}:{milliseconds / 1_000 % 60:00}{mark}{milliseconds % 1_000:000}");
    }
}
