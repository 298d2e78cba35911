using System.Globalization;
using TextToVideo.Inspection;

namespace TextToVideo.Cli.Display;

/// <summary>What `ttv inspect` prints for people.</summary>
internal static class InspectionReport
{
    public static void Write(VideoReport report)
    {
        var video = report.Measures;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.File}: {video.Seconds:0.##} s, {string.Join(", ", video.Streams.Select(Describe))}"));
        if (video.LoudnessLufs is { } loudness) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sound: {loudness:0.0} LUFS, true peak {video.TruePeakDbtp:0.0} dBTP"));
        if (video.Shots.Count > 0)
        {
            var (shortest, longest) = (video.Shots.Min(shot => shot.Seconds), video.Shots.Max(shot => shot.Seconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"picture: {video.Shots.Count} shots of {shortest:0.#} to {longest:0.#} s"));
        }
        if (video.CaptionContrasts.Count > 0) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"captions: contrast {video.CaptionContrasts.Min(c => c.Ratio):0.#} : 1 at least"));
        foreach (var finding in report.Findings) Console.WriteLine($"{finding.Severity.ToString().ToLowerInvariant(),-8} {finding.Code,-22} {finding.Text}");
        if (report.Findings.Count == 0) Console.WriteLine("nothing to complain about");
    }

    private static string Describe(StreamFacts stream) => stream.Kind == "video"
        ? string.Create(CultureInfo.InvariantCulture, $"{stream.Codec} {stream.Width}x{stream.Height} at {stream.FramesPerSecond:0.##}/s")
        : stream.Codec;
}
