using TextToVideo.Media.Flite;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Flite;

[TestClass]
public sealed class FliteSynthesizerTests
{
    private const string Landing = "On July 20, 1969, two astronauts walked on the Moon. Dr. Aldrin spent $3.5 million & 50% of NASA's time; \"magnificent desolation\", he said.";

    private readonly FliteSynthesizer _flite = new();

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Voices_LibraryIsInstalled_BestComesFirst()
    {
        var voices = await _flite.ListVoicesAsync(TestContext.CancellationToken);

        Assert.IsNotEmpty(voices, "libflite.so.1 is missing: apt install libflite1");
        Assert.AreEqual("flite:rms", voices[0].Name);
        Assert.Contains("flite:slt", voices.Select(voice => voice.Name));
    }

    [TestMethod]
    public async Task Speak_NumbersAndAbbreviations_EachScriptWordHasTheTimeOfAllThatIsSaidForIt()
    {
        var (words, wave) = await SpeakAsync(Landing);

        AssertFollowTheScript(Landing, words, wave);
        // "nineteen sixty nine" is long, "On" is short.
        Assert.IsGreaterThan(TimeSpan.FromSeconds(1), Length(words, "1969,"));
        Assert.IsLessThan(TimeSpan.FromSeconds(0.3), Length(words, "On"));
        Assert.IsGreaterThan(TimeSpan.FromSeconds(0.4), Length(words, "&") + Length(words, "million"));
        Assert.IsInRange(8, 16, wave.Duration.TotalSeconds);
    }

    [TestMethod]
    public async Task Speak_Words_AreLoudWhereTheyAreAndSilenceIsBetweenSentences()
    {
        var (words, wave) = await SpeakAsync("The first one is here. Another one follows.");

        foreach (var word in words) Assert.IsGreaterThan(-40, Sound.LevelDbfs(wave, word.Start, word.End), word.Text);
        Assert.IsLessThan(-60, Sound.LevelDbfs(wave, words[4].End + TimeSpan.FromMilliseconds(60), words[5].Start - TimeSpan.FromMilliseconds(60)));
    }

    [TestMethod]
    [DataRow(0.5)]
    [DataRow(1.5)]
    [DataRow(2.0)]
    public async Task Speak_Rate_ChangesTheLengthInProportion(double rate)
    {
        var (_, normal) = await SpeakAsync(Landing);
        var (words, paced) = await SpeakAsync(Landing, rate);

        AssertFollowTheScript(Landing, words, paced);
        Assert.AreEqual(rate, normal.Duration / paced.Duration, 0.08 * rate);
    }

    [TestMethod]
    [DataRow("Watch 🎬 %{}';:\\,[in] now")]
    [DataRow("Arabic مرحبا بالعالم in the middle")]
    [DataRow("bell\u0007 null\u0000 escape\u001b[31m end")]
    [DataRow("half \ud83c a character")]
    [DataRow("... one ... --- two !!! ???")]
    [DataRow("1/2 3:4 $ %s %n %x ${HOME} `id` <speak>hi</speak>")]
    [DataRow("99999999999999999999999999999999999999999999 is a number")]
    [DataRow("ALL CAPITALS ARE SHOUTED AND 'TIS O'Brien's rock'n'roll")]
    [DataRow("zzzz bcdfg xyzzy qqq 'x' \"y\" (z)")]
    public async Task Speak_WeirdText_IsSpokenAsFarAsItCan(string text)
    {
        var (words, wave) = await SpeakAsync(text);

        AssertFollowTheScript(text, words, wave);
        Assert.IsGreaterThan(TimeSpan.FromSeconds(0.5), wave.Duration);
    }

    [TestMethod]
    public async Task Speak_EndlessWord_IsSpokenForABoundedTime()
    {
        var text = $"The key {new string('a', 400)} is long";

        var (words, wave) = await SpeakAsync(text);

        AssertFollowTheScript(text, words, wave);
        Assert.IsLessThan(TimeSpan.FromSeconds(20), wave.Duration);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow(" \n ")]
    [DataRow("... --- !!!")]
    [DataRow("🎬🎬")]
    [DataRow("مرحبا")]
    public async Task Speak_NothingToSay_SaysSo(string text) =>
        Assert.AreEqual("speech.nothing_to_say", (await Assert.ThrowsExactlyAsync<NothingToSayException>(() => SpeakAsync(text))).Code);

    [TestMethod]
    public async Task Speak_SameTextAfterOthers_SoundsTheSame()
    {
        var (_, first) = await SpeakAsync(Landing);
        await SpeakAsync("Something else, at another pace.", 2);
        var (_, again) = await SpeakAsync(Landing);

        CollectionAssert.AreEqual(first.Samples, again.Samples);
    }

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public async Task Speak_LongTextWithoutMarks_TakesTimeInProportion()
    {
        var text = string.Join(' ', Enumerable.Repeat("a long text that never ends and never stops for breath", 60));

        var (words, wave) = await SpeakAsync(text);

        AssertFollowTheScript(text, words, wave);
        Assert.IsInRange(150, 300, wave.Duration.TotalSeconds);
    }

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public async Task Speak_ManyAtOnce_EachGetsItsOwnText()
    {
        var texts = Enumerable.Range(1, 12).Select(i => string.Join(' ', Enumerable.Repeat("word", i))).ToArray();

        var spoken = await Task.WhenAll(texts.Select(text => Task.Run(() => SpeakAsync(text))));

        for (var i = 0; i < texts.Length; i++) AssertFollowTheScript(texts[i], spoken[i].Words, spoken[i].Wave);
        Assert.IsGreaterThan(spoken[0].Wave.Duration, spoken[^1].Wave.Duration);
    }

    private async Task<(IReadOnlyList<TimedWord> Words, MonoWave Wave)> SpeakAsync(string text, double rate = 1)
    {
        using var folder = new TempFolder();
        var spoken = await _flite.SpeakAsync(new SpeechBrief(text, FliteVoices.All[0], "en", rate), folder.File("a.wav"), TestContext.CancellationToken);
        return (spoken.Words!, await WavFile.ReadAsync(folder.File("a.wav"), TestContext.CancellationToken));
    }

    private static void AssertFollowTheScript(string text, IReadOnlyList<TimedWord> words, MonoWave wave) => Sound.AssertFollowTheScript(text, words, wave.Duration);

    private static TimeSpan Length(IReadOnlyList<TimedWord> words, string part)
    {
        var word = words.First(word => word.Text.Contains(part, StringComparison.Ordinal));
        return word.End - word.Start;
    }
}
