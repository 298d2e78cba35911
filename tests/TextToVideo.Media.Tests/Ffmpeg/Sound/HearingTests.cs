using TextToVideo.Media.Tests.Music.Beats;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

/// <summary>What reaches the listener: loudness, the hush of the room, and how far music steps back.</summary>
[TestClass]
public sealed class HearingTests
{
    private const int TimeoutMs = 120_000;

    /// <summary>16 bits of nothing, give or take what the encoder leaves.</summary>
    private const double DigitalSilenceDb = -85;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(5.0, true, false)]
    [DataRow(5.0, true, true)]
    [DataRow(5.0, false, true)]
    [DataRow(60.0, true, false)]
    [DataRow(60.0, true, true)]
    [DataRow(60.0, false, true)]
    public async Task Mix_ShortOrLong_HasTheLoudnessThatPlatformsWant(double seconds, bool hasVoice, bool hasMusic)
    {
        await using var stage = new RenderStage();
        var mix = new Mix(stage, Token);
        await mix.MakeAsync(
            seconds,
            hasMusic ? await mix.ImportAsync(new ClickTrack(104, 23.3, 0.3).Play()) : null,
            hasVoice ? [await mix.SpeakAsync(Speech.Sentences(seconds - 1.2, 2.7, 0.6), 0.4)] : []);

        var (lufs, peak) = await mix.MeasureAsync();
        TestContext.WriteLine($"{lufs:0.0} LUFS, {peak:0.0} dBTP");
        Assert.AreEqual(-14, lufs, 0.5);
        Assert.IsLessThanOrEqualTo(-1, peak);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(false, false, DisplayName = "captions alone")]
    [DataRow(true, false, DisplayName = "a voice")]
    [DataRow(false, true, DisplayName = "music")]
    [DataRow(true, true, DisplayName = "a voice over music")]
    public async Task Mix_StartPausesAndEnd_AreNeverDigitalSilence(bool hasVoice, bool hasMusic)
    {
        await using var stage = new RenderStage();
        var mix = new Mix(stage, Token);
        await mix.MakeAsync(
            9,
            hasMusic ? await mix.ImportAsync(TestDrone.Play(5)) : null,
            hasVoice ? [await mix.SpeakAsync(Speech.Sentences(2, 2, 0), 1), await mix.SpeakAsync(Speech.Sentences(2, 2, 0), 5)] : []);

        var heard = await mix.HearAsync();
        var (start, pause, end) = (Levels.QuietestDb(heard, 0.05, 0.9), Levels.QuietestDb(heard, 3.4, 4.9), Levels.QuietestDb(heard, 7.4, 8.95));
        TestContext.WriteLine($"quietest: start {start:0.0}, pause {pause:0.0}, end {end:0.0} dB; room {Levels.RmsDb(heard, 3.5, 4.8):0.0} dB");
        Assert.IsGreaterThan(DigitalSilenceDb, Math.Min(start, Math.Min(pause, end)));
        if (!hasMusic) Assert.AreEqual(-64, Levels.RmsDb(heard, 3.5, 4.8), 3, "a hush that nobody notices");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Mix_NobodySpeaksForLong_AirIsHeardInEachGap()
    {
        await using var stage = new RenderStage();
        var mix = new Mix(stage, Token);
        await mix.MakeAsync(24, null, await mix.SpeakAsync(Speech.Sentences(4, 4, 0), 5), await mix.SpeakAsync(Speech.Sentences(4, 4, 0), 14));

        var heard = await mix.HearAsync();
        var (before, between, after, pause) = (Levels.RmsDb(heard, 1.5, 3.5), Levels.RmsDb(heard, 10.5, 12.5), Levels.RmsDb(heard, 19.5, 22.5), Levels.RmsDb(heard, 9.02, 9.1));
        TestContext.WriteLine($"before {before:0.0}, between {between:0.0}, after {after:0.0}, as it begins {pause:0.0} dB");
        foreach (var gap in new[] { before, between, after }) Assert.IsInRange(-54, -46, gap);
        Assert.IsLessThan(between - 4, pause, "it comes up softly");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Mix_MusicUnderAVoice_StepsBackByFiveToNineDecibels()
    {
        await using var stage = new RenderStage();
        var mix = new Mix(stage, Token);
        MusicUse music = await mix.ImportAsync(TestDrone.Play(9));
        await mix.MakeAsync(16, music, await mix.SpeakAsync(Speech.Sentences(6, 6, 0), 5));

        // The chord's tone of 277.7 Hz, of which the voice has nothing.
        var chord = await mix.HearAsync("bandpass=f=277.7:width_type=h:w=16,bandpass=f=277.7:width_type=h:w=16,bandpass=f=277.7:width_type=h:w=16");
        var (before, under, after) = (Levels.RmsDb(chord, 2, 4.5), Levels.RmsDb(chord, 6.5, 10.5), Levels.RmsDb(chord, 12.2, 13.2));
        TestContext.WriteLine($"before {before:0.0}, under {under:0.0}, after {after:0.0} dB");
        Assert.IsInRange(5, 9, before - under);
        Assert.AreEqual(before, after, 1.5, "it comes back");
    }
}
