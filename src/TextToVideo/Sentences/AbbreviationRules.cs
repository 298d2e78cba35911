using System.Text.RegularExpressions;
using TextToVideo.Requests;
using TextToVideo.Words;

namespace TextToVideo.Sentences;

/// <summary>Whether a full stop ends a sentence or belongs to its word.</summary>
internal sealed partial class AbbreviationRules(LanguageWords words, string languageTag)
{
    private const int MostOrdinalDigits = 2;

    // They write "3." for "third".
    private readonly bool _dotsOrdinals = LanguageTag.Primary(languageTag) is "de" or "da" or "nb" or "nn" or "no" or "fi" or "cs" or "sk" or "pl" or "hu" or "hr" or "sl" or "et" or "lv" or "tr";

    /// <param name="word">With its dot, without quotes or brackets around it.</param>
    /// <param name="next">Begins with its first letter or digit.</param>
    /// <param name="isFirstOfSentence">There, a number is that of an item: "1. Wash the rice."</param>
    public bool EndsSentence(ReadOnlySpan<char> word, ReadOnlySpan<char> next, bool isFirstOfSentence)
    {
        if (next.Length > 0 && char.IsLower(next[0])) return false;
        var bare = word.TrimEnd('.').ToString();
        var key = bare.ToLowerInvariant();
        if (IsOfNext(key, next)) return false;
        if (bare.Length > 0 && bare.All(char.IsAsciiDigit))
        {
            if (isFirstOfSentence) return false;
            return !(_dotsOrdinals && bare.Length <= MostOrdinalDigits) || BeginsSentence(next);
        }
        return !(words.MayEnd.Contains(key) || Initials().IsMatch(bare)) || BeginsSentence(next);
    }

    /// <summary>Whether a word whose point ends no sentence says nothing without the next one: a title, an ordinal, "No." before its number.</summary>
    public bool LeansOnNext(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        var bare = word.TrimEnd('.').ToString();
        return IsOfNext(bare.ToLowerInvariant(), next) || (bare.Length > 0 && bare.All(char.IsAsciiDigit));
    }

    private bool IsOfNext(string key, ReadOnlySpan<char> next) =>
        words.Titles.Contains(key) || words.Inner.Contains(key) || (words.BeforeNumber.Contains(key) && next.Length > 0 && char.IsDigit(next[0]));

    // A capital alone may be a name; a small word with a capital begins a sentence.
    private bool BeginsSentence(ReadOnlySpan<char> next) =>
        next.Length > 0 && char.IsUpper(next[0]) && words.Starters.Contains(SentenceMarks.Core(next).ToString().ToLowerInvariant());

    [GeneratedRegex(@"^\p{L}(\.\p{L})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Initials();
}
