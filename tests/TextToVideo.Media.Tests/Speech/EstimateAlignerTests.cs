using TextToVideo.Media.Speech;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Speech;

[TestClass]
public sealed class EstimateAlignerTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public async Task Align_PauseInTheRecording_IsTheTextsPause()
    {
        var timings = await AlignAsync("Eins zwei drei vier. Fünf sechs sieben acht neun.", "de", -1.0, 0.6, -1.2);

        Assert.AreEqual(1.0, timings.Words[3].End.TotalSeconds, 0.02);
        Assert.AreEqual(1.6, timings.Words[4].Start.TotalSeconds, 0.02);
        Assert.AreEqual(0.5, timings.Confidence);
    }

    [TestMethod]
    [DataRow("one")]
    [DataRow("今日はとても良い天気です。散歩に行きましょう。")]
    [DataRow("🎬 👍 ... !!!")]
    [DataRow("")]
    [DataRow("word after word without any mark to hold on to in the whole of it")]
    public async Task Align_AnyText_EveryWordIsInTheRecording(string text)
    {
        foreach (var sounds in new[] { new[] { 1.0 }, [-2.0], [0.3, -0.2, 0.1, -0.2, 0.1, -0.2, 0.1, -0.2, 0.1, -0.2, 0.3], [0.5, -3.0, 1.0, -0.1, 0.5] })
        {
            var timings = await AlignAsync(text, "en", sounds);
            Sound.AssertFollowTheScript(text, timings.Words, TimeSpan.FromSeconds(sounds.Sum(Math.Abs)) + TimeSpan.FromMilliseconds(1));
        }
    }

    private async Task<WordTimings> AlignAsync(string text, string language, params double[] sounds)
    {
        using var folder = new TempFolder();
        var wave = Sound.TonesAndSilences(sounds);
        await WavFile.WriteAsync(folder.File("a.wav"), wave, TestContext.CancellationToken);
        return (await new EstimateAligner().AlignAsync(new AlignmentBrief(folder.File("a.wav"), wave.Duration, text, language), TestContext.CancellationToken))!;
    }
}
