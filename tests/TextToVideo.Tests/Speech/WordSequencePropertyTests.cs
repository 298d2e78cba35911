using TextToVideo.Speech;

namespace TextToVideo.Tests.Speech;

/// <summary>Words are misheard, left out and added at random; the truth is known.</summary>
[TestClass]
public sealed class WordSequencePropertyTests
{
    private const int Rounds = 300;

    private static readonly string[] Vocabulary =
        "the a of ocean trench everest vanish people had been there before 2012 1969 coffee goat herder dancing Armstrong moon computer memory light bulb four too right weight 3:2 25 NASA cats purr vibration bones heal write sentence habit year Xyzzyblat Zorbonia".Split(' ');

    [TestMethod]
    public void Align_DamagedTranscripts_KeepOrderTextAndMostTimes()
    {
        var random = new Random(20260917);
        var (right, heardWell) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var script = Enumerable.Range(0, random.Next(5, 40)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]).ToArray();
            var (heard, truth) = Damage(script, random);
            var duration = TimeSpan.FromSeconds(script.Length + 1);

            var timings = WordSequenceAligner.Align(string.Join(' ', script), "en", heard, duration, WordTimingMethod.Whisper);

            CollectionAssert.AreEqual(script, timings.Words.Select(word => word.Text).ToArray());
            var clock = TimeSpan.Zero;
            foreach (var word in timings.Words)
            {
                Assert.IsTrue(word.Start >= clock && word.End >= word.Start && word.End <= duration, $"Round {round}: {word} after {clock}.");
                clock = word.End;
            }
            Assert.IsInRange(0, 1, timings.Confidence);
            foreach (var (index, start) in truth)
            {
                heardWell++;
                if (Math.Abs((timings.Words[index].Start - start).TotalMilliseconds) < 50) right++;
            }
        }

        // Where the same word stands twice beside a gap, either place is as good: a few go to the neighbour.
        Assert.IsGreaterThan(0.97, (double)right / heardWell);
    }

    [TestMethod]
    public void Align_DoubtfulWords_LowerTheConfidenceOnly()
    {
        RecognisedWord[] sure = [.. "ask not what".Split(' ').Select((word, i) => new RecognisedWord(word, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1)))];
        RecognisedWord[] doubtful = [.. sure.Select(word => word with { Probability = 0.2 })];

        var (first, second) = (Align(sure), Align(doubtful));

        Assert.AreEqual(1, first.Confidence);
        Assert.AreEqual(0.6, second.Confidence, 0.001);
        CollectionAssert.AreEqual(first.Words.ToArray(), second.Words.ToArray());

        static WordTimings Align(RecognisedWord[] heard) => WordSequenceAligner.Align("Ask not what", "en", heard, TimeSpan.FromSeconds(3), WordTimingMethod.Whisper);
    }

    /// <summary>Each word takes a second. One in ten is left out, one in ten gets a stranger before it, one in ten loses a letter.</summary>
    private static (List<RecognisedWord> Heard, List<(int Index, TimeSpan Start)> Truth) Damage(string[] script, Random random)
    {
        var heard = new List<RecognisedWord>();
        var truth = new List<(int, TimeSpan)>();
        for (var i = 0; i < script.Length; i++)
        {
            var start = TimeSpan.FromSeconds(i);
            var fate = random.Next(10);
            if (fate == 0) continue;
            if (fate == 1)
            {
                heard.Add(new RecognisedWord("hmm", start, start + TimeSpan.FromMilliseconds(100)));
                start += TimeSpan.FromMilliseconds(100);
            }
            var text = fate == 2 && script[i].Length > 5 ? script[i].Remove(2, 1) : script[i];
            heard.Add(new RecognisedWord(text, start, TimeSpan.FromSeconds(i + 1)));
            truth.Add((i, start));
        }
        return (heard, truth);
    }
}
