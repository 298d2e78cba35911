using System.Globalization;
using TextToVideo.Sentences;
using TextToVideo.Speech;
using TextToVideo.Words;

namespace TextToVideo.Scripts.Analysis;

public static class ContentAnalyzer
{
    private const int MostRepeated = 5;
    private const int LongSentence = 28;
    private const int WeakHook = 45;
    private const double ManyRepetitions = 0.15;
    private const double PaceTolerance = 0.15;

    /// <param name="targetSeconds">Wanted length; null: none.</param>
    /// <param name="rate">Of the voice; 1 is its own pace.</param>
    public static ContentAnalysis Analyze(string script, string language, double? targetSeconds = null, double rate = 1)
    {
        var shape = ScriptShape.Measure(script, language, rate);
        var words = ScriptWords.Split(script).Select(w => SentenceMarks.Core(w).ToString().ToLowerInvariant()).Where(w => w.Length > 0).ToList();
        var lengths = shape.Sentences.Select(s => ScriptWords.Split(s).Count).ToList();
        var analysis = new ContentAnalysis
        {
            Words = shape.Words,
            Sentences = shape.Sentences.Count,
            EstimatedSeconds = shape.EstimatedSeconds,
            WordsPerMinute = shape.EstimatedSeconds > 0 ? Math.Round(shape.Words * 60 / shape.EstimatedSeconds) : 0,
            WordsPerMinuteForTarget = targetSeconds is { } seconds ? Math.Round(shape.Words * 60 / seconds) : null,
            Hook = Hooks.Judge(shape.Sentences.Count > 0 ? shape.Sentences[0] : "", language),
            ReadingLevel = ReadingLevels.Of(words, shape.Sentences.Count, language),
            MeanSentenceWords = lengths.Count > 0 ? Math.Round(lengths.Average(), 1) : 0,
            LongestSentenceWords = lengths.Count > 0 ? lengths.Max() : 0,
            Repeated = Repeated(words, language),
            Repetition = Math.Round(Repetition(words), 2),
            Advice = [],
        };
        return analysis with { Advice = [.. Advise(analysis, shape, lengths)] };
    }

    private static IReadOnlyList<RepeatedWord> Repeated(List<string> words, string language)
    {
        var stop = LanguageWords.For(language).Stop;
        return [.. words.Where(w => w.Length > 2 && !stop.Contains(w)).GroupBy(w => w).Where(g => g.Count() > 2)
            .OrderByDescending(g => g.Count()).Take(MostRepeated).Select(g => new RepeatedWord(g.Key, g.Count()))];
    }

    private static double Repetition(List<string> words)
    {
        const int run = 3;
        var seen = new HashSet<(string, string, string)>();
        var again = 0;
        for (var i = 0; i + run <= words.Count; i++)
        {
            if (!seen.Add((words[i], words[i + 1], words[i + 2]))) again++;
        }
        return words.Count < run ? 0 : (double)again / (words.Count - run + 1);
    }

    private static IEnumerable<string> Advise(ContentAnalysis analysis, ScriptShape shape, List<int> lengths)
    {
        if (analysis.Hook.Score < WeakHook) yield return $"The opening is weak. {string.Join(" ", analysis.Hook.Reasons)}";
        if (analysis.WordsPerMinuteForTarget is { } needed && analysis.WordsPerMinute > 0 && Math.Abs((needed / analysis.WordsPerMinute) - 1) > PaceTolerance)
        {
            yield return needed > analysis.WordsPerMinute
                ? $"To fit the wanted length it would have to be read at {Number(needed)} words a minute instead of {Number(analysis.WordsPerMinute)}: shorten it."
                : $"It fills only {Number(100 * needed / analysis.WordsPerMinute)} % of the wanted length: add to it, or ask for a shorter video.";
        }
        if (analysis.LongestSentenceWords > LongSentence && analysis.ReadingLevel is not null)
        {
            var longest = shape.Sentences[lengths.IndexOf(analysis.LongestSentenceWords)];
            yield return $"A sentence has {analysis.LongestSentenceWords} words, which is hard to follow by ear: {Requests.FaultList.Quote(longest)}";
        }
        if (analysis.ReadingLevel is { Meaning: "hard" } level) yield return $"It is hard to follow by ear ({level.Formula} {Number(level.Value)}): use shorter words and sentences.";
        if (analysis.Repetition > ManyRepetitions) yield return $"{Number(100 * analysis.Repetition)} % of it repeats what was said before: cut it.";
    }

    private static string Number(double value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);
}
