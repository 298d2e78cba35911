using TextToVideo.Media.Music.Beats;
using TextToVideo.Music;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Music.Beats;

[TestClass]
public sealed class LoopFinderTests
{
    [TestMethod]
    [DataRow(72.0, 4)]
    [DataRow(95.0, 4)]
    [DataRow(120.0, 4)]
    [DataRow(133.7, 4)]
    [DataRow(150.0, 4)]
    [DataRow(110.0, 3)]
    public void Find_PieceWithABeat_LoopsWholeBarsBetweenBeats(double tempo, int beatsPerBar)
    {
        var piece = new ClickTrack(tempo, Seconds: 41.3, LeadSeconds: 0.7, beatsPerBar);

        var loop = Find(piece.Play());

        var bars = loop.Seconds / piece.BarSeconds;
        Assert.AreEqual(Math.Round(bars), bars, 0.005 / piece.BarSeconds, $"{loop}");
        Assert.IsGreaterThan(20, loop.Seconds, "most of the piece is heard");
        Assert.AreEqual(piece.BeatSeconds, loop.Meter!.BeatSeconds, 0.002);
        Assert.AreEqual(beatsPerBar, loop.Meter.BeatsPerBar);
        AssertOnGrid(piece.LeadSeconds, piece.BarSeconds, loop.Meter.DownbeatSeconds, "bars begin where the drum is");
    }

    [TestMethod]
    public void Find_FileThatWasCutToBeLooped_IsLoopedWhole()
    {
        var piece = new ClickTrack(120, Seconds: 8);

        var loop = Find(piece.Play());

        Assert.AreEqual(0, loop.StartSeconds);
        Assert.AreEqual(8, loop.EndSeconds, 0.001);
        Assert.AreEqual(0, loop.CrossFadeSeconds);
    }

    [TestMethod]
    public void Find_BarOfDrums_IsLoopedWholeThoughItIsTooShortForATempo()
    {
        var loop = Find(new ClickTrack(137, Seconds: 60 / 137.0 * 4).Play());

        Assert.AreEqual((0.0, 0.0), (loop.StartSeconds, loop.CrossFadeSeconds));
        Assert.AreEqual(60 / 137.0 * 4, loop.EndSeconds, 0.001);
    }

    [TestMethod]
    public void Find_LongFadeAtTheEnd_LoopsBeforeIt()
    {
        var wave = new ClickTrack(100, Seconds: 40, LeadSeconds: 0.3).Play();
        for (var i = wave.SampleAt(TimeSpan.FromSeconds(30)); i < wave.Samples.Length; i++)
            wave.Samples[i] = (short)(wave.Samples[i] * Math.Pow(10, -6 * (((double)i / wave.SampleRateHz) - 30) / 20));

        Assert.IsLessThan(34, Find(wave).EndSeconds);
    }

    [TestMethod]
    public void Find_SoundWithoutABeat_FadesOverWithinIt()
    {
        var random = new Random(1);
        var drone = new MonoWave([.. Enumerable.Range(0, 12_000 * 20).Select(i => (short)((4_000 * Math.Sin(2 * Math.PI * 110 * i / 12_000)) + random.Next(-900, 900)))], 12_000);

        var loop = Find(drone);

        Assert.IsNull(loop.Meter, $"{loop}");
        Assert.IsGreaterThan(0.5, loop.CrossFadeSeconds);
        Assert.IsGreaterThanOrEqualTo(loop.CrossFadeSeconds, loop.StartSeconds);
        Assert.IsLessThanOrEqualTo(20, loop.EndSeconds);
    }

    [TestMethod]
    public void Find_SamePiece_SameLoop()
    {
        var piece = new ClickTrack(88, Seconds: 25, LeadSeconds: 0.2);
        Assert.AreEqual(Find(piece.Play()), Find(piece.Play()));
    }

    [TestMethod]
    public void Find_HalfASecond_TooShort() => Assert.IsNull(LoopFinder.Find(new MonoWave(new short[6_000], 12_000)));

    /// <summary>At the rate that the product listens at.</summary>
    private static MusicLoop Find(MonoWave wave)
    {
        if (wave.SampleRateHz == SoundFrames.SampleRateHz) return LoopFinder.Find(wave)!;
        var ratio = (double)wave.SampleRateHz / SoundFrames.SampleRateHz;
        var thin = new short[(int)(wave.Samples.Length / ratio)];
        for (var i = 0; i < thin.Length; i++) thin[i] = wave.Samples[(int)(i * ratio)];
        return LoopFinder.Find(new MonoWave(thin, SoundFrames.SampleRateHz))!;
    }

    private static void AssertOnGrid(double first, double step, double at, string message)
    {
        var steps = (at - first) / step;
        Assert.AreEqual(Math.Round(steps), steps, 0.02 / step, message);
    }
}
