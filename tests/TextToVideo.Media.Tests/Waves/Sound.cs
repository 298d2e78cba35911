using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Waves;

/// <summary>What a listener would notice.</summary>
internal static class Sound
{
    public const int RateHz = 16_000;

    /// <param name="seconds">Positive: silence; negative: a tone.</param>
    public static MonoWave TonesAndSilences(params double[] seconds) => new(
        [.. seconds.SelectMany(length => Enumerable.Range(0, (int)(Math.Abs(length) * RateHz))
            .Select(i => length > 0 ? (short)0 : (short)(12_000 * Math.Sin(2 * Math.PI * 220 * i / RateHz))))],
        RateHz);

    public static double LevelDbfs(MonoWave wave, TimeSpan start, TimeSpan end)
    {
        var samples = wave.Samples[wave.SampleAt(start)..wave.SampleAt(end)];
        return 10 * Math.Log10(Math.Max(samples.Average(sample => (double)sample * sample), 0.01) / (32768.0 * 32768.0));
    }

    /// <summary>Every word of the script, in order, one after the other, within the sound.</summary>
    public static void AssertFollowTheScript(string text, IReadOnlyList<TimedWord> words, TimeSpan duration)
    {
        CollectionAssert.AreEqual(ScriptWords.Split(text).ToArray(), words.Select(word => word.Text).ToArray());
        var clock = TimeSpan.Zero;
        foreach (var word in words)
        {
            Assert.IsGreaterThanOrEqualTo(clock, word.Start, word.Text);
            Assert.IsGreaterThanOrEqualTo(word.Start, word.End, word.Text);
            clock = word.End;
        }
        Assert.IsLessThanOrEqualTo(duration, clock);
    }
}
