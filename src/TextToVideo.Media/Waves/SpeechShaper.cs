using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Waves;

/// <summary>
/// Makes an engine's raw output fit for a timeline: no dead air at the ends, no pause so long that it seems a fault, no click where it
/// begins, ends or was cut.
/// </summary>
internal static class SpeechShaper
{
    private static readonly TimeSpan KeptAtStart = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan KeptAtEnd = TimeSpan.FromMilliseconds(40);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(700);
    private static readonly TimeSpan PauseLeft = TimeSpan.FromMilliseconds(550);
    private static readonly TimeSpan Fade = TimeSpan.FromMilliseconds(5);

    public static ShapedSpeech Shape(MonoWave wave, IReadOnlyList<TimedWord>? words)
    {
        var cuts = Cuts(wave);
        var kept = Kept(cuts, wave.Samples.Length);
        var samples = new short[kept.Sum(range => range.Length)];
        var fade = wave.SampleAt(Fade);
        var position = 0;
        foreach (var range in kept)
        {
            var part = samples.AsSpan(position, range.Length);
            wave.Samples.AsSpan(range.Start, range.Length).CopyTo(part);
            FadeEnds(part, fade);
            position += range.Length;
        }
        var shaped = new MonoWave(samples, wave.SampleRateHz);
        return new ShapedSpeech(shaped, words is null ? null : new TimeCuts(cuts, shaped).Shift(words));
    }

    private static List<SampleRange> Cuts(MonoWave wave)
    {
        var cuts = new List<SampleRange>();
        var silences = new LoudnessCurve(wave).Silences(TimeSpan.FromMilliseconds(50));
        // Silence from end to end is what the engine meant.
        if (silences is [var all] && all.Length == wave.Samples.Length) return cuts;
        foreach (var silence in silences)
        {
            var cut = silence.Start == 0 ? new SampleRange(0, silence.End - wave.SampleAt(KeptAtStart))
                : silence.End == wave.Samples.Length ? new SampleRange(silence.Start + wave.SampleAt(KeptAtEnd), silence.End)
                : wave.TimeAt(silence.Length) > LongestPause ? Middle(silence, wave.SampleAt(PauseLeft))
                : default;
            if (cut.Length > 0) cuts.Add(cut);
        }
        return cuts;
    }

    private static SampleRange Middle(SampleRange silence, int left) => new(silence.Start + (left / 2), silence.End - (left - (left / 2)));

    private static List<SampleRange> Kept(IEnumerable<SampleRange> cuts, int total)
    {
        var kept = new List<SampleRange>();
        var start = 0;
        foreach (var cut in cuts.Append(new SampleRange(total, total)))
        {
            if (cut.Start > start) kept.Add(new SampleRange(start, cut.Start));
            start = cut.End;
        }
        return kept;
    }

    private static void FadeEnds(Span<short> samples, int fade)
    {
        fade = Math.Min(fade, samples.Length / 2);
        for (var i = 0; i < fade; i++)
        {
            var gain = (double)i / fade;
            samples[i] = (short)(samples[i] * gain);
            samples[^(i + 1)] = (short)(samples[^(i + 1)] * gain);
        }
    }
}
