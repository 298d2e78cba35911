using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Media.Ffmpeg.Pictures;

/// <summary>
/// Where ffmpeg draws onto a picture with opacity, it takes a colour's opacity twice: as the weight with which it draws, and
/// as the value that it draws. This writes opacities of captions such that they come out as they were meant: those of
/// boxes, which lie on nothing, and those of the rims of letters, which lie on nothing or on a box.
/// </summary>
internal static partial class StripOpacity
{
    public static string Corrected(string document)
    {
        var events = CaptionEvent.ReadAll(document);
        var rim = Rim().Match(document) is { Success: true } style ? OpacityOf(style.Groups["clear"].Value) : 1;
        var next = 0;
        var written = CaptionEvent.Line().Replace(document, line =>
        {
            var one = events[next++];
            if (one.BoxOpacity is not null) return Box().Replace(line.Value, CorrectedBox);
            var under = events.Where(other => other.BoxOpacity is not null && other.Seen.Overlaps(one.Seen)).Max(other => other.BoxOpacity);
            return under is { } box && rim < 1 ? Place().Replace(line.Value, $"$0\\3a&H{Clear(ToDraw(rim, box)):X2}&", 1) : line.Value;
        });
        return Rim().Replace(written, match => $"{match.Groups["before"].Value}{Clear(ToDraw(rim, 0)):X2}");
    }

    /// <summary>x, so that what is below, with its opacity, comes out as if the wanted one had been laid over it: below (1 - x) + x² = wanted + (1 - wanted) below.</summary>
    private static double ToDraw(double wanted, double below) => (below + Math.Sqrt((below * below) + (4 * wanted * (1 - below)))) / 2;

    /// <summary>Its colour is weighted once too little, as its opacity is drawn with a larger one.</summary>
    private static string CorrectedBox(Match box)
    {
        var drawn = ToDraw(OpacityOf(box.Groups["clear"].Value), 0);
        var colour = string.Concat(box.Groups["colour"].Value.Chunk(2).Select(pair => $"{(int)Math.Round(drawn * byte.Parse(pair, NumberStyles.HexNumber, CultureInfo.InvariantCulture)):X2}"));
        return $"\\1c&H{colour}&\\1a&H{Clear(drawn):X2}&";
    }

    /// <summary>ASS counts clearness, from 00 to FF.</summary>
    internal static double OpacityOf(string clear) => 1 - (int.Parse(clear, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);

    private static int Clear(double opacity) => (int)Math.Round(255 * (1 - opacity));

    /// <summary>The third of a style's four colours.</summary>
    [GeneratedRegex(@"(?<before>^Style: [^,\n]*,[^,\n]*,[^,\n]*,&H[0-9A-F]{8},&H[0-9A-F]{8},&H)(?<clear>[0-9A-F]{2})", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Rim();

    [GeneratedRegex(@"\\1c&H(?<colour>[0-9A-F]{6})&\\1a&H(?<clear>[0-9A-F]{2})&", RegexOptions.CultureInvariant)]
    internal static partial Regex Box();

    [GeneratedRegex(@"\\pos\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
