using System.Globalization;
using System.Text.RegularExpressions;

namespace TextToVideo.Providers.Speech;

/// <summary>Cuts a long text into pieces that a service takes: at the ends of sentences, else of clauses, else between words, and inside one only where it is itself too long.</summary>
internal static partial class SpeechChunks
{
    /// <param name="fits">Whether a piece is small enough; must hold for any single character.</param>
    /// <returns>Trimmed, never empty; together all words of the text.</returns>
    public static IReadOnlyList<string> Split(string text, Func<string, bool> fits) => Pack(text.Trim(), fits, 0);

    private static List<string> Pack(string text, Func<string, bool> fits, int level)
    {
        if (text.Length == 0) return [];
        if (fits(text)) return [text];
        var pieces = new List<string>();
        var current = "";
        foreach (var part in Parts(text, level))
        {
            if (fits((current + part).Trim()))
            {
                current += part;
                continue;
            }
            Add(pieces, current);
            current = part;
            if (fits(part.Trim())) continue;
            pieces.AddRange(Pack(part.Trim(), fits, level + 1));
            current = "";
        }
        Add(pieces, current);
        return pieces;
    }

    private static IEnumerable<string> Parts(string text, int level) => level switch
    {
        0 => SentenceEnds().Split(text),
        1 => ClauseEnds().Split(text),
        2 => Spaces().Split(text),
        _ => Characters(text),
    };

    private static IEnumerable<string> Characters(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) yield return elements.GetTextElement();
    }

    private static void Add(List<string> pieces, string piece)
    {
        if (!string.IsNullOrWhiteSpace(piece)) pieces.Add(piece.Trim());
    }

    // Each splits before nothing: all characters stay in the parts.
    [GeneratedRegex(@"(?<=[.!?…][\p{Pe}\p{Pf}""']*\s+)(?=\S)|(?<=[。！？])(?![\p{Pe}\p{Pf}。！？])|(?<=\n)")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(@"(?<=[,;:—–]\s+)(?=\S)|(?<=[，、；：])")]
    private static partial Regex ClauseEnds();

    [GeneratedRegex(@"(?<=\s)(?=\S)")]
    private static partial Regex Spaces();
}
