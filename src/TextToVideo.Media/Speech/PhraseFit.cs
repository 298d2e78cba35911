using TextToVideo.Speech.SpokenForms;

namespace TextToVideo.Media.Speech;

/// <summary>
/// Lays the words of a text into the stretches of speech between a recording's silences, so that each stretch gets about as much text as it
/// is long, and silences fall where the text has marks.
/// </summary>
/// <param name="silenceSeconds">After each stretch but the last.</param>
internal sealed class PhraseFit(
    IReadOnlyList<double> lengths, IReadOnlyList<SpokenPause> pauses, IReadOnlyList<double> stretchSeconds, IReadOnlyList<double> silenceSeconds)
{
    /// <summary>Stretches that one run of words may span: a silence within it is a stop consonant or a hesitation.</summary>
    private const int MostStretches = 8;
    private const int MostWords = 80;

    // What is odd costs; the unit is an error of one standard deviation in the length of a run.
    private const double SilenceWithinWords = 0.2;
    private const double SilenceWithinWordsPerSecond = 12;
    private const double BreakWithoutMark = 2;
    private const double ClauseWithoutBreak = 0.6;
    private const double SentenceWithoutBreak = 3;
    private const double SentenceBreakTooShortPerSecond = 20;
    private const double ShortestSentenceBreakSeconds = 0.2;
    private const double VarianceSeconds = 0.08;

    private readonly double[] _before = Sums(lengths);
    // What it costs to go on after each of the words before, where the text has a mark.
    private readonly double[] _unbrokenBefore = Sums([.. pauses.Select(pause => pause switch { SpokenPause.None => 0, SpokenPause.Clause => ClauseWithoutBreak, _ => SentenceWithoutBreak })]);
    private readonly double _secondsPerLength = stretchSeconds.Sum() / Math.Max(1e-6, lengths.Sum());

    /// <returns>Runs of words and the stretches that they fill, in order; null where they do not go together.</returns>
    public IReadOnlyList<Phrase>? Solve()
    {
        var (words, stretches) = (lengths.Count, stretchSeconds.Count);
        var best = new double[stretches + 1, words + 1];
        var from = new Phrase[stretches + 1, words + 1];
        for (var stretch = 0; stretch <= stretches; stretch++)
        {
            for (var word = 0; word <= words; word++) best[stretch, word] = stretch == 0 && word == 0 ? 0 : double.PositiveInfinity;
        }
        for (var stretch = 1; stretch <= stretches; stretch++)
        {
            for (var word = 1; word <= words; word++) Improve(best, from, stretch, word);
        }
        return double.IsInfinity(best[stretches, words]) ? null : Trace(from);
    }

    private void Improve(double[,] best, Phrase[,] from, int stretch, int word)
    {
        for (var count = 1; count <= Math.Min(MostStretches, stretch); count++)
        {
            var (actual, odd) = (stretchSeconds[stretch - 1], 0.0);
            for (var i = stretch - count; i < stretch - 1; i++)
            {
                actual += stretchSeconds[i] + silenceSeconds[i];
                odd += SilenceWithinWords + (SilenceWithinWordsPerSecond * silenceSeconds[i]);
            }
            for (var first = Math.Max(0, word - MostWords); first < word; first++)
            {
                var before = best[stretch - count, first];
                if (before >= best[stretch, word]) continue;
                var total = before + Cost(first, word, actual) + odd + BreakCost(word, stretch);
                if (total < best[stretch, word]) (best[stretch, word], from[stretch, word]) = (total, new Phrase(first, word, stretch - count, stretch));
            }
        }
    }

    private double Cost(int first, int end, double actualSeconds)
    {
        var expected = (_before[end] - _before[first]) * _secondsPerLength;
        var difference = expected - actualSeconds;
        // The error of an estimate grows with the root of what is estimated.
        return (difference * difference / (VarianceSeconds * (expected + 0.2))) + _unbrokenBefore[end - 1] - _unbrokenBefore[first];
    }

    /// <summary>Of ending a run with this word before this stretch's silence.</summary>
    private double BreakCost(int word, int stretch)
    {
        if (word == lengths.Count || stretch == stretchSeconds.Count) return 0;
        return pauses[word - 1] switch
        {
            SpokenPause.None => BreakWithoutMark,
            SpokenPause.Clause => 0,
            _ => SentenceBreakTooShortPerSecond * Math.Max(0, ShortestSentenceBreakSeconds - silenceSeconds[stretch - 1]),
        };
    }

    private static List<Phrase> Trace(Phrase[,] from)
    {
        var phrases = new List<Phrase>();
        for (var (stretch, word) = (from.GetLength(0) - 1, from.GetLength(1) - 1); stretch > 0;)
        {
            var phrase = from[stretch, word];
            phrases.Add(phrase);
            (stretch, word) = (phrase.FirstStretch, phrase.FirstWord);
        }
        phrases.Reverse();
        return phrases;
    }

    private static double[] Sums(IReadOnlyList<double> lengths)
    {
        var sums = new double[lengths.Count + 1];
        for (var i = 0; i < lengths.Count; i++) sums[i + 1] = sums[i] + lengths[i];
        return sums;
    }
}
