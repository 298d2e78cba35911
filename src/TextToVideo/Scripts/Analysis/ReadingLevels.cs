using System.Text.RegularExpressions;
using TextToVideo.Requests;

namespace TextToVideo.Scripts.Analysis;

/// <summary>
/// English: the Flesch-Kincaid grade, 0.39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid, Fishburne, Rogers and Chissom,
/// "Derivation of New Readability Formulas", 1975). Other spaced writing: LIX, words/sentence + percent of words over six letters
/// (Björnsson, "Läsbarhet", 1968). Neither is made for writing without spaces.
/// </summary>
internal static partial class ReadingLevels
{
    private const int LixLongWord = 6;

    public static ReadingLevel? Of(IReadOnlyList<string> words, int sentences, string language)
    {
        if (words.Count == 0 || sentences == 0 || words.Average(w => w.Length) < 2) return null;
        var wordsPerSentence = (double)words.Count / sentences;
        if (LanguageTag.Primary(language) != "en")
        {
            var lix = wordsPerSentence + (100.0 * words.Count(w => w.Length > LixLongWord) / words.Count);
            return new ReadingLevel("lix", Math.Round(lix, 1), Meaning(lix, 35, 45, 55));
        }
        var grade = (0.39 * wordsPerSentence) + (11.8 * words.Average(Syllables)) - 15.59;
        return new ReadingLevel("flesch_kincaid_grade", Math.Round(Math.Max(grade, 0), 1), Meaning(grade, 5.5, 8.5, 12));
    }

    /// <summary>Groups of vowels, without a silent e at the end; right for about nine words in ten.</summary>
    internal static int Syllables(string word)
    {
        var lower = word.ToLowerInvariant();
        var count = VowelGroup().Count(lower);
        if (count > 1 && SilentE().IsMatch(lower)) count--;
        return Math.Max(count, 1);
    }

    private static string Meaning(double value, double plain, double demanding, double hard) =>
        value < plain ? "easy" : value < demanding ? "plain" : value < hard ? "demanding" : "hard";

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    // "made", "makes", "walked"; but "table", "houses", "wanted".
    [GeneratedRegex("([^aeiouyl]|[aeiouy]l)e\\z|[^aeiouysxzcgh]es\\z|[^aeiouytd]ed\\z")]
    private static partial Regex SilentE();
}
