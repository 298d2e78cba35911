using System.Collections.Frozen;
using TextToVideo.Requests;
using TextToVideo.Storyboards.Keywords;
using TextToVideo.Words;

namespace TextToVideo.Captions.Layout;

/// <summary>
/// The words of a scene that deserve a colour: numbers, names, and what the scene is about. At most about one in four,
/// because what everything has is no emphasis.
/// </summary>
internal static class KeyWords
{
    private const int OneIn = 4;
    private const double Number = 3;
    private const double Name = 2;

    /// <returns>Indices of words.</returns>
    public static IReadOnlySet<int> Find(IReadOnlyList<string> words, IReadOnlyList<OwnPoint> points, string language)
    {
        var text = string.Join(' ', words);
        var (stop, topics) = (LanguageWords.For(language).Stop, Topics(text, language));
        var capitalsName = LanguageTag.Primary(language) != "de";
        var scored = words
            .Select((word, i) => (Index: i, Score: Score(Bare(word), i > 0 && (points[i - 1] != OwnPoint.None || !BreakCosts.EndsSentence(words[i - 1])) && capitalsName, stop, topics)))
            .Where(w => w.Score > 0)
            .OrderByDescending(w => w.Score)
            .ThenBy(w => w.Index);
        return scored.Take(Math.Max(1, words.Count / OneIn)).Select(w => w.Index).ToHashSet();
    }

    private static double Score(string word, bool isInsideSentence, FrozenSet<string> stop, Dictionary<string, double> topics)
    {
        if (word.Length == 0) return 0;
        if (word.Any(char.IsDigit)) return Number;
        var lower = word.ToLowerInvariant();
        if (stop.Contains(lower)) return 0;
        if (isInsideSentence && word.Length > 1 && char.IsUpper(word[0])) return Name;

        // Keywords are in the singular: "bee" is found in "bees".
        return topics.Where(t => lower.StartsWith(t.Key, StringComparison.Ordinal) && lower.Length <= t.Key.Length + 2).Select(t => t.Value).DefaultIfEmpty(0).Max();
    }

    private static Dictionary<string, double> Topics(string text, string language)
    {
        var parts = KeywordFinders.For(text, language).Find(text).Where(k => k.IsStrong).SelectMany(k => k.Text.Split(' ').Select(part => (Part: part, k.Score)));
        return parts.Where(p => p.Part.Length > 2).GroupBy(p => p.Part).ToDictionary(g => g.Key, g => Math.Min(g.Max(p => p.Score), 10) / 10);
    }

    private static string Bare(string word)
    {
        var (from, to) = (0, word.Length);
        while (from < to && !char.IsLetterOrDigit(word[from])) from++;
        while (to > from && !char.IsLetterOrDigit(word[to - 1])) to--;
        return word[from..to];
    }
}
