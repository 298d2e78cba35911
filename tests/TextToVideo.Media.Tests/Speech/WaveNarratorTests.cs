using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Flite;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Speech;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Speech;

[TestClass]
public sealed class WaveNarratorTests : IDisposable
{
    private const string Text = "Honey never spoils. Pots of it, 3,000 years old, were found in tombs — and it was still good!";

    private readonly TempFolder _folder = new();
    private readonly WaveNarrator _narrator = Narrator(new ToolOptions());

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Narrate_English_StartsAndEndsWithTheVoiceAndKnowsItsWords()
    {
        var (narration, wave) = await NarrateAsync(new NarrationBrief(Text, "en", null, 1));

        Assert.AreEqual("flite:rms", narration.Voice);
        Assert.AreEqual(wave.Duration, narration.Duration);
        Assert.AreEqual(WordTimingMethod.Engine, narration.Words!.Method);
        Assert.IsEmpty(narration.Warnings);
        Sound.AssertFollowTheScript(Text, narration.Words.Words, wave.Duration);
        Assert.IsLessThan(TimeSpan.FromMilliseconds(60), narration.Words.Words[0].Start);
        Assert.IsGreaterThan(narration.Duration - TimeSpan.FromMilliseconds(120), narration.Words.Words[^1].End);
        Assert.AreEqual(0, wave.Samples[0]);
        Assert.AreEqual(0, wave.Samples[^1]);
        // No pause over 0.7 s, measured in windows of 50 ms.
        Assert.IsLessThanOrEqualTo(14, LongestSilentRun(wave));
    }

    [TestMethod]
    public async Task Narrate_VoiceOfAnotherLanguage_SpeaksAndWarnsOnce()
    {
        var (narration, _) = await NarrateAsync(new NarrationBrief("Guten Tag", "de", "flite:slt", 1));

        Assert.AreEqual("flite:slt", narration.Voice);
        Assert.HasCount(1, narration.Warnings);
        Assert.Contains("'de'", narration.Warnings[0]);
    }

    [TestMethod]
    [DataRow("sw", null, "speech.no_voice")]
    [DataRow("en", "flite:nobody", "speech.voice_unknown")]
    [DataRow("en", "../../etc:x", "speech.voice_unknown")]
    public async Task Narrate_NoSuchVoice_SaysSoAndLeavesNothing(string language, string? voice, string code)
    {
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => NarrateAsync(new NarrationBrief("Habari", language, voice, 1)));

        Assert.AreEqual(code, failure.Code);
        Assert.IsFalse(File.Exists(_folder.File("a.wav")));
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("flite:rms", 4.0, DisplayName = "shifted by ffmpeg, up")]
    [DataRow("flite:rms", -3.0, DisplayName = "shifted by ffmpeg, down")]
    [DataRow("flite:slt", 4.0, DisplayName = "shifted by the engine, up")]
    [DataRow("flite:slt", -4.0, DisplayName = "shifted by the engine, down")]
    public async Task Narrate_Pitch_IsHeardAndTheWordsStayWhereTheyWere(string voice, double semitones)
    {
        var (own, ownWave) = await NarrateAsync(new NarrationBrief(Text, "en", voice, 1));
        var (shifted, wave) = await NarrateAsync(new NarrationBrief(Text, "en", voice, 1) { PitchSemitones = semitones });

        Assert.IsEmpty(shifted.Warnings);
        Assert.AreEqual(semitones, 12 * Math.Log2(Melody.PitchHz(wave) / Melody.PitchHz(ownWave)), 1);
        Assert.AreEqual(own.Duration.TotalSeconds, shifted.Duration.TotalSeconds, 0.1);
        Sound.AssertFollowTheScript(Text, shifted.Words!.Words, wave.Duration);
        // The second sentence still begins after its pause, at the time of its first word.
        var pots = shifted.Words.Words.Single(word => word.Text == "Pots").Start;
        Assert.IsLessThan(-45, Sound.LevelDbfs(wave, pots - TimeSpan.FromMilliseconds(120), pots - TimeSpan.FromMilliseconds(40)));
        Assert.IsGreaterThan(-40, Sound.LevelDbfs(wave, pots, pots + TimeSpan.FromMilliseconds(120)));
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Narrate_PitchWhereFfmpegCannotShiftIt_SpeaksAndWarnsOnce()
    {
        var narrator = Narrator(new ToolOptions { Paths = { ["ffmpeg"] = "/bin/false" } });

        var narration = await narrator.NarrateAsync(new NarrationBrief("Hello there.", "en", "flite:rms", 1) { PitchSemitones = 2 }, _folder.File("a.wav"), TestContext.CancellationToken);

        Assert.StartsWith("The voice 'flite:rms' keeps its own pitch: ffmpeg could not shift it", narration.Warnings.Single());
        Assert.IsGreaterThan(TimeSpan.FromSeconds(0.3), narration.Duration);
    }

    private static WaveNarrator Narrator(ToolOptions tools)
    {
        var runner = new ToolRunner(new ToolLocator(Options.Create(tools)), TimeProvider.System);
        ISpeechSynthesizer[] engines = [new FliteSynthesizer()];
        return new WaveNarrator(engines, new VoiceFinder(engines), new PitchShifter(runner));
    }

    private static int LongestSilentRun(MonoWave wave)
    {
        var (longest, run) = (0, 0);
        var window = TimeSpan.FromMilliseconds(50);
        for (var at = TimeSpan.Zero; at + window < wave.Duration; at += window)
        {
            run = Sound.LevelDbfs(wave, at, at + window) < -60 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private async Task<(Narration Narration, MonoWave Wave)> NarrateAsync(NarrationBrief brief)
    {
        var narration = await _narrator.NarrateAsync(brief, _folder.File("a.wav"), TestContext.CancellationToken);
        return (narration, await WavFile.ReadAsync(_folder.File("a.wav"), TestContext.CancellationToken));
    }
}
