using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TextToVideo.Media.Piper;
using TextToVideo.Media.Speech;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Speech;

[TestClass]
public sealed class LocalSpeechRegistrationTests
{
    private const string Text = "Der Löwe schläft.";

    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task AddLocalSpeech_GermanText_IsSpokenByEspeakAndTimedByEstimate()
    {
        await using var provider = Build([]);
        using var folder = new TempFolder();

        var narration = await provider.GetRequiredService<INarrator>().NarrateAsync(new NarrationBrief(Text, "de-DE", null, 1), folder.File("a.wav"), TestContext.CancellationToken);
        var aligned = await provider.GetRequiredService<IWordAlignment>().AlignAsync(new AlignmentBrief(folder.File("a.wav"), narration.Duration, Text, "de-DE"), TestContext.CancellationToken);

        Assert.AreEqual("espeak:de", narration.Voice);
        Assert.IsNull(narration.Words);
        Assert.AreEqual(WordTimingMethod.Estimate, aligned.Timings.Method);
        Assert.IsEmpty(aligned.Warnings);
        Sound.AssertFollowTheScript(Text, aligned.Timings.Words, narration.Duration);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task AddLocalSpeech_OtherOrderConfigured_ReplacesTheDefault()
    {
        await using var provider = Build(new() { ["Speech:PreferredEngines:0"] = "espeak", ["Speech:AlignerOrder:0"] = "estimate" });
        using var folder = new TempFolder();

        var narration = await provider.GetRequiredService<INarrator>().NarrateAsync(new NarrationBrief("Hello there", "en", null, 1), folder.File("a.wav"), TestContext.CancellationToken);

        Assert.AreEqual("espeak:en-us", narration.Voice);
    }

    [TestMethod]
    public async Task AddLocalSpeech_NoOrderConfigured_EstimatesNameTheVoiceThatTheNarratorTakes()
    {
        await using var provider = Build([]);
        var voices = new List<Voice>();
        foreach (var engine in provider.GetServices<ISpeechSynthesizer>().Reverse()) voices.AddRange(await engine.ListVoicesAsync(TestContext.CancellationToken));

        Assert.AreEqual("flite:rms", provider.GetRequiredService<VoiceChoice>().Choose(voices, null, "en", []).Name);
    }

    [TestMethod]
    public async Task AddLocalSpeech_OptionOutOfRange_IsRefused()
    {
        await using var provider = Build(new() { ["Piper:SentenceSilenceSeconds"] = "30" });

        Assert.ThrowsExactly<OptionsValidationException>(() => provider.GetRequiredService<IOptions<PiperOptions>>().Value);
    }

    private static ServiceProvider Build(Dictionary<string, string?> settings) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
        .AddLocalSpeech()
        .BuildServiceProvider();
}
