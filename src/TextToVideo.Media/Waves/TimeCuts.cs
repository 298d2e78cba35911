using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Waves;

/// <summary>What was cut out of a sound, and where a moment of the old one is in the new one.</summary>
internal sealed class TimeCuts(IReadOnlyList<SampleRange> cuts, MonoWave shortened)
{
    /// <summary>A moment within a cut is where the cut was.</summary>
    public TimeSpan Shift(TimeSpan time)
    {
        var sample = time.TotalSeconds * shortened.SampleRateHz;
        var removed = cuts.TakeWhile(cut => cut.Start < sample).Sum(cut => Math.Min(sample, cut.End) - cut.Start);
        var shifted = TimeSpan.FromSeconds(Math.Max(0, sample - removed) / shortened.SampleRateHz);
        return shifted < shortened.Duration ? shifted : shortened.Duration;
    }

    public IReadOnlyList<TimedWord> Shift(IReadOnlyList<TimedWord> words) =>
        [.. words.Select(word => word with { Start = Shift(word.Start), End = Shift(word.End) })];
}
