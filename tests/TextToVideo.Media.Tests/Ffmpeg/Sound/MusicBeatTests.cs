using TextToVideo.Media.Tests.Music.Beats;

namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

/// <summary>Music that is shorter or longer than its video, as it is heard in the finished sound.</summary>
[TestClass]
public sealed class MusicBeatTests
{
    private const int TimeoutMs = 90_000;
    private const double MostOff = 0.02;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(96.0, 14.9, 41.0, 0.55, DisplayName = "looped twice and more")]
    [DataRow(128.0, 21.7, 37.7, 0.0, DisplayName = "from its first sample")]
    [DataRow(120.0, 8.0, 31.3, 0.0, DisplayName = "a file that was cut to be looped")]
    [DataRow(104.0, 60.0, 22.2, 0.4, DisplayName = "longer than the video")]
    public async Task Mix_MusicWithABeat_StaysOnTheGridAndEndsWithABar(double tempo, double musicSeconds, double videoSeconds, double lead)
    {
        await using var stage = new RenderStage();
        var mix = new Mix(stage, Token);
        var piece = new ClickTrack(tempo, musicSeconds, lead);
        var music = await mix.ImportAsync(piece.Play());
        await mix.MakeAsync(videoSeconds, music);

        var clicks = HeardClicks.In(await mix.HearAsync("highpass=f=900"), 0.15).Where(at => at > 0.6 && at < videoSeconds - 2.6).ToList();
        var downbeats = HeardClicks.In(await mix.HearAsync("lowpass=f=200,lowpass=f=200"), 0.5).Where(at => at > 0.6 && at < videoSeconds - 2.6).ToList();

        // Neither what fades in nor what fades out. Counted back from the end, every click is a whole number of beats away, and every drum a whole number of bars.
        double Off(double at, double step) => Math.Abs(Math.IEEERemainder(videoSeconds - at, step));
        var (worstClick, worstDrum) = (clicks.Max(at => Off(at, piece.BeatSeconds)), downbeats.Max(at => Off(at, piece.BarSeconds)));
        TestContext.WriteLine($"{music.Loop}: {clicks.Count} clicks, {1000 * worstClick:0.0} ms off at most; {downbeats.Count} drums, {1000 * worstDrum:0.0} ms");
        Assert.IsGreaterThan((videoSeconds - 4.2) / piece.BeatSeconds, clicks.Count, "none is missing");
        Assert.IsLessThan(MostOff, worstClick);
        Assert.IsLessThan(MostOff, worstDrum);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Mix_MusicWithoutABeat_GoesOnWithoutClicksOrGaps()
    {
        await using var stage = new RenderStage();
        var mix = new Mix(stage, Token);
        var drone = TestDrone.Play(seconds: 9);
        var music = await mix.ImportAsync(drone);
        await mix.MakeAsync(30, music);

        var heard = await mix.HearAsync();
        var levels = Enumerable.Range(10, 170).Select(i => Levels.RmsDb(heard, i * 0.15, (i * 0.15) + 0.15)).ToList();
        var step = Levels.LargestStep(heard, 1, 27);
        TestContext.WriteLine($"{music.Loop}: {levels.Min():0.0} to {levels.Max():0.0} dB, step {step:0.000}");
        Assert.IsNull(music.Loop!.Meter);
        Assert.IsLessThan(4, levels.Max() - levels.Min(), "as loud over the seam as elsewhere");
        Assert.IsLessThan(0.02, step, "no jump: the chord itself moves by 0.012");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Mix_SameMusicTwice_SameBytes()
    {
        await using var stage = new RenderStage();
        var mix = new Mix(stage, Token);
        var music = await mix.ImportAsync(new ClickTrack(100, 9.3, 0.2).Play());
        var first = await File.ReadAllBytesAsync((await mix.MakeAsync(20, music)).Path, Token);

        CollectionAssert.AreEqual(first, await File.ReadAllBytesAsync((await mix.MakeAsync(20, music)).Path, Token));
    }
}
