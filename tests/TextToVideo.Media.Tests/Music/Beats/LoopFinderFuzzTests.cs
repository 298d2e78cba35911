using TextToVideo.Media.Music.Beats;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Music.Beats;

/// <summary>Whatever comes in: silence, noise, single clicks, fades, tones that stop and begin.</summary>
[TestClass]
public sealed class LoopFinderFuzzTests
{
    private const int Rounds = 60;

    [TestMethod]
    public void Find_AnySound_LoopIsWithinItAndHasRoomToCrossFade()
    {
        for (var seed = 1; seed <= Rounds; seed++)
        {
            var wave = Any(new Random(seed));

            if (LoopFinder.Find(wave) is not { } loop) continue;

            Assert.IsGreaterThanOrEqualTo(loop.CrossFadeSeconds, loop.StartSeconds, $"seed {seed}: {loop}");
            Assert.IsGreaterThan(loop.CrossFadeSeconds, loop.Seconds, $"seed {seed}: {loop}");
            Assert.IsLessThanOrEqualTo(wave.Duration.TotalSeconds + 0.001, loop.EndSeconds, $"seed {seed}: {loop}");
            if (loop.Meter is { } meter) Assert.IsInRange(0.2, 1.2, meter.BeatSeconds, $"seed {seed}: {loop}");
        }
    }

    private static MonoWave Any(Random random)
    {
        var samples = new short[(int)(random.NextDouble() * 12 * SoundFrames.SampleRateHz)];
        for (var at = 0; at < samples.Length;)
        {
            var length = Math.Min(samples.Length - at, random.Next(1, 2 * SoundFrames.SampleRateHz));
            var (kind, level, hertz) = (random.Next(4), random.Next(32_000), random.Next(30, 5_000));
            for (var i = 0; i < length; i++)
            {
                samples[at + i] = (short)(kind switch
                {
                    0 => 0,
                    1 => random.Next(-level - 1, level + 1),
                    2 => level * Math.Sin(2 * Math.PI * hertz * i / SoundFrames.SampleRateHz),
                    _ => level * Math.Exp(-i / 300.0) * Math.Sin(2 * Math.PI * hertz * i / SoundFrames.SampleRateHz),
                });
            }
            at += length;
        }
        return new MonoWave(samples, SoundFrames.SampleRateHz);
    }
}
