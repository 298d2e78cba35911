using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Pocketsphinx;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Speech;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Pocketsphinx;

[TestClass]
public sealed class PocketsphinxAlignerTests
{
    private static readonly ToolLocator Locator = new(Options.Create(new ToolOptions()));
    private static readonly PocketsphinxAligner Aligner = new(new ToolRunner(Locator, TimeProvider.System), Locator, Options.Create(new PocketsphinxOptions()));

    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_WordsThatNoDictionaryHasAndOtherRate_AreFound()
    {
        const string Text = "The Xyzzyblat 🎬 of Zorbonia, \"quoted\" (and %{}';:\\,[in] odd), won 3:2!";
        using var sample = await SpokenSample.SpeakAsync(Text, TestContext.CancellationToken);
        var wave = await WavFile.ReadAsync(sample.Brief.WavPath, TestContext.CancellationToken);
        // Every sample twice: the same sound at twice the rate.
        await WavFile.WriteAsync(sample.Brief.WavPath, new MonoWave([.. wave.Samples.SelectMany(one => new[] { one, one })], 2 * wave.SampleRateHz), TestContext.CancellationToken);

        var timings = await Aligner.AlignAsync(sample.Brief, TestContext.CancellationToken);

        Assert.AreEqual(WordTimingMethod.Pocketsphinx, timings!.Method);
        Sound.AssertFollowTheScript(Text, timings.Words, sample.Brief.Duration);
        Assert.IsLessThan(150, sample.StartErrorsMs(timings).Max());
    }

    [TestMethod]
    [DataRow("de", "Guten Tag")]
    [DataRow("en", "🎬 مرحبا")]
    public async Task Align_NothingThatItKnows_LeavesItToTheNext(string language, string text) =>
        Assert.IsNull(await Aligner.AlignAsync(new AlignmentBrief("unread.wav", TimeSpan.FromSeconds(1), text, language), TestContext.CancellationToken));

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_SilentRecording_SaysThatNothingWasFound()
    {
        const string Text = "Nobody says these words in this recording at all";
        using var folder = new TempFolder();
        await WavFile.WriteAsync(folder.File("a.wav"), new MonoWave(new short[16_000], 16_000), TestContext.CancellationToken);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(
            () => Aligner.AlignAsync(new AlignmentBrief(folder.File("a.wav"), TimeSpan.FromSeconds(1), Text, "en"), TestContext.CancellationToken));

        Assert.AreEqual("alignment.failed", failure.Code);
    }
}
