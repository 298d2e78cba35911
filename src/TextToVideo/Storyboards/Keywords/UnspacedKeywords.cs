using System.Collections.Frozen;
using System.Text.RegularExpressions;
using TextToVideo.Words;

namespace TextToVideo.Storyboards.Keywords;

/// <summary>
/// Japanese and Chinese without a dictionary. Japanese: runs of one script are words, and a lone character is a noun where a
/// particle follows. Chinese: what is left between words and characters that only join.
/// </summary>
internal sealed partial class UnspacedKeywords : IKeywordFinder
{
    private const int LongestWord = 4;
    private const double ScriptRunScore = 2.6;
    private const double CharacterScore = 2.2;

    private static readonly FrozenSet<string> JapaneseStop = ReadStop("ja", "stop:");
    private static readonly Regex ChineseStop = MakeChineseStop();

    public IReadOnlyList<Keyword> Find(string text)
    {
        var found = Kana().IsMatch(text) ? FindJapanese(text) : FindChinese(text);
        return KeywordRanking.Rank(found.Concat(LatinNames().Matches(text).Select(m => new Keyword(m.Value.ToLowerInvariant(), m.Value.ToLowerInvariant(), 2, IsStrong: true, m.Index))));
    }

    private static IEnumerable<Keyword> FindJapanese(string text)
    {
        foreach (Match match in JapaneseWord().Matches(text))
        {
            var word = match.Value;
            // 毎年夏 is "every year, summer".
            if (word.Length > 2 && JapaneseStop.Contains(word[..2])) word = word[2..];
            if (word.Length == 0 || JapaneseStop.Contains(word)) continue;
            var score = word.Length == 1 ? CharacterScore : ScriptRunScore;
            yield return new Keyword(word, word, score, IsStrong: true, match.Index);
        }
    }

    private static IEnumerable<Keyword> FindChinese(string text)
    {
        foreach (Match match in HanRun().Matches(text))
        {
            foreach (var word in ChineseStop.Split(match.Value).Where(w => w.Length > 1))
            {
                // Four characters at most: what is longer is a clause, whose end says most.
                var kept = word.Length <= LongestWord ? word : word[^2..];
                yield return new Keyword(kept, kept, word.Length <= LongestWord ? ScriptRunScore : CharacterScore, IsStrong: true, match.Index);
            }
        }
    }

    private static FrozenSet<string> ReadStop(string language, string kind) =>
        WordFile.ReadLines(language).Single(l => l.StartsWith(kind, StringComparison.Ordinal))[kind.Length..]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static Regex MakeChineseStop()
    {
        var words = ReadStop("zh", "stop:").OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal);
        return new Regex($"{string.Join('|', words)}|[{string.Concat(ReadStop("zh", "characters:").Order(StringComparer.Ordinal))}]", RegexOptions.CultureInvariant);
    }

    [GeneratedRegex(@"[\u3041-\u30FA]")]
    private static partial Regex Kana();

    // Katakana; two or more Chinese characters; one before a particle or a mark.
    [GeneratedRegex(@"[\u30A1-\u30FAー]{2,}|[\u4E00-\u9FFF\u3400-\u4DBF々]{2,4}|[\u4E00-\u9FFF](?=[はがをにのへともや、。！？」])")]
    private static partial Regex JapaneseWord();

    [GeneratedRegex(@"[\u4E00-\u9FFF\u3400-\u4DBF]+")]
    private static partial Regex HanRun();

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9-]{2,}")]
    private static partial Regex LatinNames();
}
