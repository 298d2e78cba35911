using TextToVideo.Media.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Waves;

[TestClass]
public sealed class SpeechShaperTests
{
    [TestMethod]
    public void Shape_SilenceAtBothEnds_ATraceOfItIsLeft()
    {
        var shaped = SpeechShaper.Shape(Sound.TonesAndSilences(0.5, -1.0, 0.8), null).Wave;

        // 1 s of tone between 30 and 40 ms.
        Assert.AreEqual(1.07, shaped.Duration.TotalSeconds, 0.011);
    }

    [TestMethod]
    public void Shape_OverlongPause_IsShortenedAndWordsMoveWithIt()
    {
        var wave = Sound.TonesAndSilences(0.2, -1.0, 2.0, -1.0, 0.2);
        TimedWord[] words = [new("one", Seconds(0.2), Seconds(1.2)), new("two", Seconds(3.2), Seconds(4.2))];

        var shaped = SpeechShaper.Shape(wave, words);

        Assert.AreEqual(0.03, shaped.Words![0].Start.TotalSeconds, 0.011);
        Assert.AreEqual(0.55, (shaped.Words[1].Start - shaped.Words[0].End).TotalSeconds, 0.02);
        Assert.IsGreaterThan(-20, Sound.LevelDbfs(shaped.Wave, shaped.Words[1].Start, shaped.Words[1].End));
        Assert.IsLessThan(-60, Sound.LevelDbfs(shaped.Wave, shaped.Words[0].End + Seconds(0.02), shaped.Words[1].Start - Seconds(0.02)));
    }

    [TestMethod]
    public void Shape_PauseBetweenSentences_StaysAsItIs()
    {
        var wave = Sound.TonesAndSilences(-1.0, 0.6, -1.0);

        Assert.AreEqual(wave.Duration, SpeechShaper.Shape(wave, null).Wave.Duration);
    }

    [TestMethod]
    public void Shape_BeginsAndEndsLoud_FadesInAndOutWithoutAClick()
    {
        var shaped = SpeechShaper.Shape(new MonoWave([.. Enumerable.Repeat((short)20_000, Sound.RateHz)], Sound.RateHz), null).Wave;

        Assert.AreEqual(0, shaped.Samples[0]);
        Assert.AreEqual(0, shaped.Samples[^1]);
        Assert.IsLessThan(400, shaped.Samples.Zip(shaped.Samples.Skip(1), (a, b) => Math.Abs(a - b)).Max());
        Assert.AreEqual(20_000, shaped.Samples[Sound.RateHz / 2]);
    }

    [TestMethod]
    public void Shape_SilenceAlone_IsLeftAlone()
    {
        Assert.AreEqual(Seconds(3), SpeechShaper.Shape(Sound.TonesAndSilences(3.0), null).Wave.Duration);
        Assert.AreEqual(TimeSpan.Zero, SpeechShaper.Shape(new MonoWave([], Sound.RateHz), []).Wave.Duration);
    }

    [TestMethod]
    public void Shape_NoisyRecording_NoiseIsTakenForSilence()
    {
        var wave = Sound.TonesAndSilences(1.0, -1.0, 1.0);
        var random = new Random(1);
        var noisy = wave with { Samples = [.. wave.Samples.Select(sample => (short)(sample + random.Next(-60, 61)))] };

        Assert.AreEqual(1.07, SpeechShaper.Shape(noisy, null).Wave.Duration.TotalSeconds, 0.03);
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
