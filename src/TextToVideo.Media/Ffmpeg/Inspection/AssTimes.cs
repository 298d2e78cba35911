using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Media.Ffmpeg.Inspection;

/// <summary>When captions of an ASS document stand.</summary>
internal static partial class AssTimes
{
    private const int MostMoments = 24;
    private const double LeastSeconds = 0.15;

    /// <summary>The middles of events, spread over the document: a caption that springs in has settled there.</summary>
    public static IReadOnlyList<double> Moments(string document)
    {
        var middles = Event().Matches(document)
            .Select(m => (From: Seconds(m.Groups["from"].Value), To: Seconds(m.Groups["to"].Value)))
            .Where(e => e.To - e.From >= LeastSeconds)
            .Select(e => Math.Round((e.From + e.To) / 2, 3))
            .Distinct()
            .Order()
            .ToList();
        return middles.Count <= MostMoments ? middles : [.. Enumerable.Range(0, MostMoments).Select(i => middles[i * middles.Count / MostMoments])];
    }

    private static double Seconds(string text) =>
        text.Split(':').Aggregate(0.0, (sum, part) => (sum * 60) + double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"^Dialogue:\s*\d+,\s*(?<from>\d+:\d{2}:\d{2}\.\d{1,3}),\s*(?<to>\d+:\d{2}:\d{2}\.\d{1,3}),", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Event();
}
