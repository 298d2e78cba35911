using System.Globalization;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Cuts a script where a model cut it, and finds out whether the model kept to its words. The pieces are the script's own text.</summary>
internal static class VerbatimCut
{
    private const int QuoteLength = 40;

    /// <param name="pieces">The script as the model gave it back. White space and the shape of quotes and dashes may differ, nothing else.</param>
    /// <returns>The pieces in the script's own characters; or what is wrong, told to the model.</returns>
    public static (IReadOnlyList<string>? Pieces, string? Fault) Apply(string script, IReadOnlyList<string> pieces)
    {
        var cut = new List<string>();
        var at = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var start = at = SkipSpace(script, at);
            foreach (var c in pieces[i].Where(c => !char.IsWhiteSpace(c)))
            {
                at = SkipSpace(script, at);
                if (at >= script.Length) return (null, $"Scene {i + 1} goes on after the script has ended.");
                if (Fold(script[at]) != Fold(c)) return (null, $"Scene {i + 1} does not keep to the script, which goes on with \"{Quote(script, at)}\".");
                at++;
            }
            if (at == start) return (null, $"Scene {i + 1} has no text.");
            if (IsInsideWord(script, at)) return (null, $"Scene {i + 1} ends inside a word, before \"{Quote(script, at)}\".");
            cut.Add(script[start..at]);
        }
        return SkipSpace(script, at) < script.Length ? (null, $"The end of the script is missing, from \"{Quote(script, at)}\".") : (cut, null);
    }

    private static int SkipSpace(string script, int at)
    {
        while (at < script.Length && char.IsWhiteSpace(script[at])) at++;
        return at;
    }

    // Spaces part words; Chinese and Japanese have none to go by, and may be cut between any two characters.
    private static bool IsInsideWord(string script, int at) =>
        at < script.Length && !char.IsWhiteSpace(script[at]) && !char.IsWhiteSpace(script[at - 1])
        && CharUnicodeInfo.GetUnicodeCategory(script[at]) != UnicodeCategory.OtherLetter
        && CharUnicodeInfo.GetUnicodeCategory(script[at - 1]) is not (UnicodeCategory.OtherLetter or UnicodeCategory.OtherPunctuation);

    private static char Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u2032' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u2033' or '«' or '»' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => c,
    };

    private static string Quote(string script, int at) => script.Substring(SkipSpace(script, at), Math.Min(QuoteLength, script.Length - SkipSpace(script, at)));
}
