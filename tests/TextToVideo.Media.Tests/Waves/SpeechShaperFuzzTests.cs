using TextToVideo.Media.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Waves;

/// <summary>Any tones and silences with any words over them.</summary>
[TestClass]
public sealed class SpeechShaperFuzzTests
{
    private const int Rounds = 300;

    [TestMethod]
    public void Shape_AnyRecording_KeepsTheWordsInOrderWithinItAndNoTone()
    {
        for (var seed = 1; seed <= Rounds; seed++)
        {
            var random = new Random(seed);
            var lengths = Enumerable.Range(0, random.Next(1, 9)).Select(i => (i % 2 == seed % 2 ? 1 : -1) * (0.02 + (random.NextDouble() * 1.8))).ToArray();
            var wave = Sound.TonesAndSilences(lengths);
            var times = Enumerable.Range(0, 2 * random.Next(6)).Select(_ => wave.Duration * random.NextDouble()).Order().ToArray();
            var words = times.Chunk(2).Select((pair, i) => new TimedWord($"w{i}", pair[0], pair[1])).ToList();

            var shaped = SpeechShaper.Shape(wave, words);

            var clock = TimeSpan.Zero;
            foreach (var word in shaped.Words!)
            {
                Assert.IsTrue(word.Start >= clock && word.End >= word.Start && word.End <= shaped.Wave.Duration, $"seed {seed}: {word} after {clock} of {shaped.Wave.Duration}");
                clock = word.End;
            }
            CollectionAssert.AreEqual(words.Select(word => word.Text).ToList(), shaped.Words.Select(word => word.Text).ToList());
            var tones = lengths.Where(length => length < 0).Sum(length => -length);
            Assert.IsGreaterThanOrEqualTo(tones - (0.03 * lengths.Length), Heard(shaped.Wave), $"seed {seed}: speech was cut off");
        }
    }

    /// <summary>Seconds of hundredths in which there is any sound worth the name.</summary>
    private static double Heard(MonoWave wave) =>
        wave.Samples.Chunk(Sound.RateHz / 100).Count(block => block.Max(sample => Math.Abs((int)sample)) > 1_000) / 100.0;
}
