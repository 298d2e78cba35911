using Microsoft.Extensions.Options;
using TextToVideo.Media.Espeak;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Espeak;

[TestClass]
public sealed class EspeakSynthesizerTests
{
    private static readonly ToolLocator Locator = new(Options.Create(new ToolOptions()));

    private readonly EspeakSynthesizer _espeak = new(new ToolRunner(Locator, TimeProvider.System), Locator);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Voices_AreOneForEachLanguageWithTheUsualTags()
    {
        var voices = await _espeak.ListVoicesAsync(TestContext.CancellationToken);

        Assert.IsGreaterThan(90, voices.Count, "apt install espeak-ng");
        var choice = new VoiceChoice([]);
        foreach (var (language, name) in new[] { ("de", "de"), ("en", "en-us"), ("en-GB", "en-gb"), ("fr", "fr-fr"), ("pt-BR", "pt-br"), ("zh-CN", "cmn"), ("no", "nb"), ("es-MX", "es-419") })
            Assert.AreEqual($"espeak:{name}", choice.Choose(voices, null, language, []).Name);
        Assert.HasCount(voices.Count, voices.Select(voice => voice.Name).Distinct());
    }

    [TestMethod]
    public async Task Voices_ProgramMissing_AreNone()
    {
        var locator = new ToolLocator(Options.Create(new ToolOptions { Paths = { ["espeak-ng"] = "/nowhere/espeak-ng" } }));

        Assert.IsEmpty(await new EspeakSynthesizer(new ToolRunner(locator, TimeProvider.System), locator).ListVoicesAsync(TestContext.CancellationToken));
    }

    [TestMethod]
    [DataRow("de", "Der Löwe schläft heute Nacht, und morgen kommt er wieder.")]
    [DataRow("ru", "Сегодня хорошая погода, и мы идём гулять.")]
    [DataRow("ar", "مرحبا بالعالم، كيف حالكم اليوم")]
    [DataRow("de", "-v --help %{}';:\\,[in] [[a@]] \u0001 🎬 \ud83c Ende gut")]
    public async Task Speak_Text_IsHeard(string language, string text)
    {
        var wave = await SpeakAsync(language, text, 1);

        Assert.IsInRange(1, 15, wave.Duration.TotalSeconds);
        Assert.IsGreaterThan(-35, Sound.LevelDbfs(wave, TimeSpan.Zero, wave.Duration));
    }

    [TestMethod]
    public async Task Speak_DoubleBrackets_AreReadAsTextAndNotAsPhonemes()
    {
        var (text, apart) = (await SpeakAsync("de", "Gut [[tat@t@ta]] so.", 1), await SpeakAsync("de", "Gut [ [tat@t@ta]] so.", 1));

        CollectionAssert.AreEqual(apart.Samples, text.Samples);
    }

    [TestMethod]
    public async Task Speak_Rate_ChangesTheLength()
    {
        const string Text = "Eine schöne lange Geschichte, die schnell oder langsam erzählt wird.";

        var (slow, fast) = (await SpeakAsync("de", Text, 0.5), await SpeakAsync("de", Text, 2));

        Assert.IsInRange(2.5, 5, slow.Duration / fast.Duration);
    }

    [TestMethod]
    [DataRow(-3.0)]
    [DataRow(3.0)]
    [DataRow(6.0)]
    public async Task Speak_Pitch_IsHeard(double semitones)
    {
        const string Text = "The moon is a bright stone in the sky, and we all see it rise.";

        var (own, shifted) = (await SpeakAsync("en-us", Text, 1), await SpeakAsync("en-us", Text, 1, semitones));

        Assert.AreEqual(semitones, 12 * Math.Log2(Melody.PitchHz(shifted) / Melody.PitchHz(own)), 1.2);
        Assert.AreEqual(own.Duration.TotalSeconds, shifted.Duration.TotalSeconds, 0.1);
    }

    [TestMethod]
    public async Task Speak_NothingToSay_SaysSo() =>
        await Assert.ThrowsExactlyAsync<NothingToSayException>(() => SpeakAsync("de", "... 🎬 —", 1));

    private async Task<MonoWave> SpeakAsync(string language, string text, double rate, double semitones = 0)
    {
        using var folder = new TempFolder();
        var voice = (await _espeak.ListVoicesAsync(TestContext.CancellationToken)).First(voice => voice.Name == $"espeak:{language}");
        await _espeak.SpeakAsync(new SpeechBrief(text, voice, language, rate) { PitchSemitones = semitones }, folder.File("a.wav"), TestContext.CancellationToken);
        return await WavFile.ReadAsync(folder.File("a.wav"), TestContext.CancellationToken);
    }
}
