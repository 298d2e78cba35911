using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Inspection;

/// <summary>Reads the cues of SubRip and WebVTT files: times, and lines without markup. What is no cue is passed over.</summary>
public static partial class SubtitleReader
{
    public static IReadOnlyList<ReadCaption> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var captions = new List<ReadCaption>();
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (TimeLine().Match(lines[i]) is not { Success: true } times) continue;
            var shown = lines.Skip(i + 1).TakeWhile(line => line.Trim().Length > 0).Select(Plain).ToList();
            captions.Add(new ReadCaption(Seconds(times, "from"), Seconds(times, "to"), shown));
            i += shown.Count;
        }
        return captions;
    }

    // Invisible marks that keep text from being taken for markup are no characters to read.
    private static string Plain(string line) =>
        Markup().Replace(line, "").Replace("\u2060", "", StringComparison.Ordinal)
            .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Trim();

    private static double Seconds(Match times, string name)
    {
        var parts = times.Groups[name].Value.Replace(',', '.').Split(':');
        return parts.Aggregate(0.0, (sum, part) => (sum * 60) + double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^\s*(?<from>(\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s+-->\s+(?<to>(\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex TimeLine();

    [GeneratedRegex(@"</?[A-Za-z0-9][^<>]*>|\{\\[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
