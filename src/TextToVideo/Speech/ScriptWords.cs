using System.Globalization;
using System.Text;
using TextToVideo.Requests;

namespace TextToVideo.Speech;

/// <summary>The words of a text as captions show them: what stands between white space, and in writing without spaces each character.</summary>
public static class ScriptWords
{
    /// <summary>
    /// Punctuation stays with its word. Text of marks alone (a lone dash) joins the word before it, a lone opening quote or
    /// bracket (French has a blank after it) the word after it. No character is lost, and no word is cut, however long.
    /// </summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        foreach (var chunk in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var word in UnspacedWriting.Split(chunk)) Add(words, word);
        }
        return words;
    }

    /// <summary>What stands between two neighbouring words on a line: a blank, or nothing beside a Chinese or Japanese character.</summary>
    public static string Separator(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return UnspacedWriting.IsJoined(before, after) ? "" : " ";
    }

    /// <summary>As <see cref="Separator(string, string)"/>, but where the language has blanks, a word in Chinese characters has them around it too.</summary>
    public static string Separator(string before, string after, string language) =>
        LanguageTag.Primary(language) is "zh" or "yue" or "cmn" or "ja" || !UnspacedWriting.HasTwoWritings(before, after) ? Separator(before, after) : " ";

    private static void Add(List<string> words, string word)
    {
        if (words.Count > 0 && (IsOpening(words[^1]) || !(IsOpening(word) || word.EnumerateRunes().Any(IsSpeakable)))) words[^1] += " " + word;
        else words.Add(word);
    }

    private static bool IsOpening(string word) =>
        word.EnumerateRunes().All(r => Rune.GetUnicodeCategory(r) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation);

    private static bool IsSpeakable(Rune rune) =>
        Rune.IsLetter(rune) || Rune.IsNumber(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol;
}
