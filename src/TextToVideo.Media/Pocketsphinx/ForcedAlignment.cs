using System.Globalization;
using System.Text;

namespace TextToVideo.Media.Pocketsphinx;

/// <summary>
/// The files of one forced alignment. Every word gets a name of its own (w0, w1, ...), so that no mark in it can upset the grammar and
/// the answer says which word it means where a text repeats itself.
/// </summary>
internal static class ForcedAlignment
{
    /// <summary>Of the recogniser: 100 frames a second.</summary>
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(10);

    public static string Grammar(IEnumerable<int> words) => $"#JSGF V1.0;\ngrammar script;\npublic <script> = {string.Join(' ', words.Select(word => $"w{word}"))};\n";

    public static string Dictionary(IEnumerable<(int Word, IReadOnlyList<string> Ways)> words)
    {
        var lines = new StringBuilder();
        foreach (var (word, ways) in words)
        {
            for (var i = 0; i < ways.Count; i++) lines.Append(CultureInfo.InvariantCulture, $"w{word}{(i == 0 ? "" : $"({i + 1})")} {ways[i]}\n");
        }
        return lines.ToString();
    }

    /// <param name="segments">`a S 0 T -5943 A -4595 L -1348 0 -191 -337 &lt;sil&gt; 13 -422 0 w0 58 ... 374`: start frame, two scores, word; at the end the last frame.</param>
    public static IReadOnlyDictionary<int, (TimeSpan Start, TimeSpan End)> Parse(string segments)
    {
        var times = new Dictionary<int, (TimeSpan, TimeSpan)>();
        var fields = segments.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var first = Array.IndexOf(fields, "L") + 2;
        if (first < 2) return times;
        for (var i = first; i + 4 < fields.Length; i += 4)
        {
            if (Word(fields[i + 3]) is { } word) times[word] = (Frame * ToInt(fields[i]), Frame * ToInt(fields[i + 4]));
        }
        return times;
    }

    private static int? Word(string name)
    {
        if (!name.StartsWith('w')) return null;
        var end = name.IndexOf('(', StringComparison.Ordinal);
        return ToInt(end < 0 ? name[1..] : name[1..end]);
    }

    private static int ToInt(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
