using Microsoft.Extensions.Options;
using TextToVideo.Media.Pocketsphinx;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Speech;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Speech;

/// <summary>Measured on real speech against the times that its engine gives.</summary>
[TestClass]
public sealed class AlignerAccuracyTests
{
    private static readonly ToolLocator Locator = new(Options.Create(new ToolOptions()));
    private static readonly PocketsphinxAligner Pocketsphinx = new(new ToolRunner(Locator, TimeProvider.System), Locator, Options.Create(new PocketsphinxOptions()));

    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("flite:rms", 40)]
    [DataRow("flite:slt", 40)]
    public async Task Pocketsphinx_WordStarts_AreWithinAFrameOfVideo(string voice, double p95Ms)
    {
        var (p95, confidence) = await MeasureAsync(Pocketsphinx, voice, [.. SpokenSample.Texts, .. SpokenSample.UnseenTexts]);

        Assert.IsLessThanOrEqualTo(p95Ms, p95);
        Assert.IsGreaterThan(0.85, confidence);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("flite:rms")]
    [DataRow("flite:slt")]
    [DataRow("flite:awb")]
    public async Task Estimate_WordStarts_FollowTheVoice(string voice)
    {
        var (p95, confidence) = await MeasureAsync(new EstimateAligner(), voice, SpokenSample.UnseenTexts);

        // What words by their number of characters alone come to.
        Assert.IsLessThanOrEqualTo(300, p95);
        Assert.IsInRange(0.3, 0.5, confidence);
    }

    private async Task<(double P95Ms, double LowestConfidence)> MeasureAsync(IWordAligner aligner, string voice, string[] texts)
    {
        var (errors, confidences) = (new List<double>(), new List<double>());
        foreach (var text in texts)
        {
            using var sample = await SpokenSample.SpeakAsync(text, TestContext.CancellationToken, voice);
            var timings = await aligner.AlignAsync(sample.Brief, TestContext.CancellationToken);
            Assert.IsNotNull(timings, $"{aligner.Name} is not installed: apt install pocketsphinx pocketsphinx-en-us");
            Sound.AssertFollowTheScript(text, timings.Words, sample.Brief.Duration);
            errors.AddRange(sample.StartErrorsMs(timings));
            confidences.Add(timings.Confidence);
        }
        errors.Sort();
        var p95 = errors[(int)(0.95 * (errors.Count - 1))];
        TestContext.WriteLine($"{aligner.Name} on {voice}: {errors.Count} words, mean {errors.Average():0} ms, median {errors[errors.Count / 2]:0} ms, p95 {p95:0} ms, worst {errors[^1]:0} ms");
        return (p95, confidences.Min());
    }
}
