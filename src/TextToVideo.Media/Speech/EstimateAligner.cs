using TextToVideo.Media.Waves;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Media.Speech;

/// <summary>Times in proportion to how long words take to say, held in place by the recording's own silences. It always answers.</summary>
public sealed class EstimateAligner : IWordAligner
{
    private const double ConfidenceWithoutSilences = 0.3;
    private const double ConfidenceWithSilences = 0.5;

    /// <summary>Longer than the closure of a consonant, shorter than the pause of a comma.</summary>
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(70);

    public string Name => "estimate";

    public async Task<WordTimings?> AlignAsync(AlignmentBrief brief, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(brief);
        var wave = await WavFile.ReadAsync(brief.WavPath, cancellationToken);
        var words = SpokenForm.Of(brief.Text, brief.Language);
        var said = Enumerable.Range(0, words.Count).Where(i => SpokenLength.Of(words[i]) > 0).ToArray();
        var times = new (TimeSpan Start, TimeSpan End)?[words.Count];
        var confidence = said.Length == 0 ? 0 : Fill(times, said, words, wave);
        return new WordTimings(WordGaps.Fill([.. words.Select(word => word.Written)], times, Shorter(wave.Duration, brief.Duration)), WordTimingMethod.Estimate, confidence);
    }

    private static double Fill((TimeSpan Start, TimeSpan End)?[] times, int[] said, IReadOnlyList<SpokenWord> words, MonoWave wave)
    {
        var stretches = Stretches(wave);
        double[] lengths = [.. said.Select(i => SpokenLength.Of(words[i]))];
        // A mark behind an emoji is a pause of the word before it.
        SpokenPause[] pauses = [.. said.Select((word, i) => words.Skip(word).Take((i + 1 < said.Length ? said[i + 1] : words.Count) - word).Max(each => each.Pause))];
        var phrases = new PhraseFit(
            lengths,
            pauses,
            [.. stretches.Select(stretch => wave.TimeAt(stretch.Length).TotalSeconds)],
            [.. stretches.Zip(stretches.Skip(1), (before, after) => wave.TimeAt(after.Start - before.End).TotalSeconds)]).Solve();
        var confidence = phrases is { Count: > 1 } ? ConfidenceWithSilences : ConfidenceWithoutSilences;
        foreach (var phrase in phrases ?? [new Phrase(0, said.Length, 0, stretches.Count)])
        {
            var (start, end) = (wave.TimeAt(stretches[phrase.FirstStretch].Start), wave.TimeAt(stretches[phrase.EndStretch - 1].End));
            var total = lengths[phrase.FirstWord..phrase.EndWord].Sum();
            var done = 0.0;
            for (var i = phrase.FirstWord; i < phrase.EndWord; i++)
            {
                var from = start + ((end - start) * (done / total));
                done += lengths[i];
                times[said[i]] = (from, start + ((end - start) * (done / total)));
            }
        }
        return confidence;
    }

    /// <summary>What is not silence; all of it where nothing is loud.</summary>
    private static List<SampleRange> Stretches(MonoWave wave)
    {
        var stretches = new List<SampleRange>();
        var start = 0;
        foreach (var silence in new LoudnessCurve(wave).Silences(ShortestPause))
        {
            if (silence.Start > start) stretches.Add(new SampleRange(start, silence.Start));
            start = silence.End;
        }
        if (start < wave.Samples.Length) stretches.Add(new SampleRange(start, wave.Samples.Length));
        return stretches.Count > 0 ? stretches : [new SampleRange(0, wave.Samples.Length)];
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
