using System.Globalization;
using System.Text;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg;

/// <summary>The list that ffmpeg's `concat` reads. Names are the working folder's own.</summary>
internal static class SegmentList
{
    /// <param name="segments">File names and lengths.</param>
    public static string Write(IEnumerable<(string FileName, int Frames)> segments)
    {
        var list = new StringBuilder("ffconcat version 1.0\n");
        var frames = 0L;
        foreach (var segment in segments)
        {
            // From rounded end to rounded end, so that rounding to microseconds does not add up over hundreds of segments.
            var start = Microseconds(frames);
            frames += segment.Frames;
            var duration = (Microseconds(frames) - start) / 1e6;
            list.Append(CultureInfo.InvariantCulture, $"file {segment.FileName}\nduration {duration:0.000000}\n");
        }
        return list.ToString();
    }

    private static long Microseconds(long frames) => (long)Math.Round(frames * 1e6 / FrameRate.FramesPerSecond);
}
