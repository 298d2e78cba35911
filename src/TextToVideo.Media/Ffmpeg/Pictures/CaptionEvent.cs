using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>One event of an ASS document: when it is seen, while it moves, and which rows it may touch.</summary>
/// <param name="Moving">Times in which two frames of it differ.</param>
/// <param name="Rows">From the frame's top; null: it does not say where it stands.</param>
/// <param name="IsPlain">It moves only as is said here, and is nowhere translucent but in the rim that its style gives it, or as a whole where it is a box.</param>
/// <param name="BoxOpacity">Null: it is no box.</param>
internal sealed partial record CaptionEvent(TimeRange Seen, IReadOnlyList<TimeRange> Moving, (double Top, double Bottom)? Rows, bool IsPlain, double? BoxOpacity)
{
    /// <summary>Of a font's size, from the middle of its line: half of it is the line's box, the rest is for marks that stand out and for words that spring in.</summary>
    private const double LetterReach = 0.8;

    /// <summary>By how much a shape is larger than itself, at the most, while it springs in.</summary>
    private const double SpringReach = 1.05;

    /// <summary>In steps of blur: what lies farther out cannot be seen.</summary>
    private const double BlurReach = 3;

    public static IReadOnlyList<CaptionEvent> ReadAll(string document) => [.. Line().Matches(document).Select(Read)];

    private static CaptionEvent Read(Match line)
    {
        var text = line.Groups["text"].Value;
        var seen = new TimeRange(Milliseconds(line.Groups["from"].Value), Milliseconds(line.Groups["to"].Value));
        var moving = Change().Matches(text).Select(change => new TimeRange(seen.FromMs + Whole(change, "from"), seen.FromMs + Whole(change, "to"))).ToList();
        var box = BoxOpacityOf(text);
        return new CaptionEvent(seen, moving, RowsOf(text), !Intricate().IsMatch(box is null ? text : StripOpacity.Box().Replace(text, "", 1)), box);
    }

    /// <summary>What is drawn onto an opaque shape is not weighted with it, so that one stays with the frames.</summary>
    private static double? BoxOpacityOf(string text) =>
        Shape().IsMatch(text) && StripOpacity.Box().Match(text) is { Success: true } tags && StripOpacity.OpacityOf(tags.Groups["clear"].Value) is var opacity and < 1 ? opacity : null;

    private static (double Top, double Bottom)? RowsOf(string text)
    {
        if (Place().Match(text) is not { Success: true } place || ReachOf(text) is not { } reach) return null;
        var middle = Number(place, "y");
        return (middle - reach, middle + reach);
    }

    /// <summary>Rows on either side of its middle.</summary>
    private static double? ReachOf(string text)
    {
        if (Shape().Match(text) is { Success: true } shape)
            return Point().Matches(shape.Groups["path"].Value).Select(point => Number(point, "y")).DefaultIfEmpty().Max() / 2 * SpringReach;
        if (Greatest(Size(), text) is not { } size) return null;
        return (LetterReach * size) + (Greatest(Border(), text) ?? 0) + (BlurReach * (Greatest(Blur(), text) ?? 0));
    }

    private static double? Greatest(Regex tag, string text) => tag.Matches(text) is { Count: > 0 } found ? found.Max(match => Number(match, "value")) : null;

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static int Whole(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static int Milliseconds(string time) => (int)Math.Round(1000 * time.Split(':').Aggregate(0.0, (sum, part) => (sum * 60) + double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"^Dialogue:\s*\d+,\s*(?<from>[\d:.]+),\s*(?<to>[\d:.]+),(?<text>.*)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    internal static partial Regex Line();

    [GeneratedRegex(@"\\an5\\pos\((?<x>-?[\d.]+),(?<y>-?[\d.]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"\\p1\}(?<path>[^{]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"(?<x>-?[\d.]+) (?<y>-?[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"\\fs(?<value>[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Size();

    [GeneratedRegex(@"\\bord(?<value>[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Border();

    [GeneratedRegex(@"\\blur(?<value>[\d.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Blur();

    [GeneratedRegex(@"\\t\((?<from>-?\d+),(?<to>-?\d+),", RegexOptions.CultureInvariant)]
    private static partial Regex Change();

    /// <summary>Tags of translucency, and of motion in forms that are not read here.</summary>
    [GeneratedRegex(@"\\(?:[1-4]?a&|alpha|fad|move|[kK]|t\((?!-?\d+,-?\d+,))", RegexOptions.CultureInvariant)]
    private static partial Regex Intricate();
}
