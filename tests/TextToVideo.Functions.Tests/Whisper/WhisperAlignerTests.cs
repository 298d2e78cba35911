using System.Diagnostics;
using TextToVideo.Failures;
using TextToVideo.Media.Speech;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Functions.Tests.Whisper;

[TestClass]
public sealed class WhisperAlignerTests
{
    private const string Kennedy = "And so, my fellow Americans, ask not what your country can do for you.";

    /// <summary>Whoever cancels waits for two seconds at most; the rest is for a machine that is busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public async Task Align_NonsenseHeard_LeavesItToTheEstimateWithAWarning()
    {
        await using var whisper = new WhisperUnderTest(WhisperData.Model);
        var alignment = new WordAlignment([whisper.Aligner, new EstimateAligner()], ["whisper", "estimate"]);

        var aligned = await alignment.AlignAsync(Brief(WhisperData.Recording), TestContext.CancellationToken);

        Assert.AreEqual(WordTimingMethod.Estimate, aligned.Timings.Method);
        Assert.AreEqual(Kennedy, string.Join(' ', aligned.Timings.Words.Select(word => word.Text)));
        Assert.HasCount(1, aligned.Warnings);
        Assert.Contains("Little of the script was heard", aligned.Warnings[0]);
    }

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public async Task Align_SilenceAtAnotherRate_IsNotTheScript()
    {
        await using var whisper = new WhisperUnderTest(WhisperData.Model);
        var silence = await SilenceAsync(whisper);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => whisper.Aligner.AlignAsync(Brief(silence), TestContext.CancellationToken));

        Assert.AreEqual("alignment.other_text", failure.Code);
    }

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public async Task Align_Cancelled_EndsBeforeTheNativeCodeDoesAndLeavesItItsMemory()
    {
        await using var whisper = new WhisperUnderTest(WhisperData.Model);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.CancellationToken);
        var recording = await LongRecordingAsync(whisper, minutes: 3);
        cancel.CancelAfter(TimeSpan.FromMilliseconds(500));

        var begun = Stopwatch.GetTimestamp();
        await Assert.ThrowsAsync<OperationCanceledException>(() => whisper.Aligner.AlignAsync(Brief(recording), cancel.Token));

        Assert.IsLessThan(Patience, Stopwatch.GetElapsedTime(begun));
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => whisper.Aligner.AlignAsync(Brief(WhisperData.Recording), TestContext.CancellationToken));
        Assert.AreEqual("alignment.other_text", failure.Code);
    }

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    [DataRow("de")]
    [DataRow("tlh")]
    public async Task Align_LanguageThatTheModelDoesNotKnow_LeavesItToTheNext(string language)
    {
        await using var whisper = new WhisperUnderTest(WhisperData.Model);

        Assert.IsNull(await whisper.Aligner.AlignAsync(Brief(WhisperData.Recording) with { Language = language }, TestContext.CancellationToken));
    }

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public Task Align_PageOfAWebServer_IsNoModel() => RefusesEachTimeAsync("<html>Sign in</html>"u8.ToArray(), "alignment.bad_model");

    /// <summary>The native library would end the process over these.</summary>
    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    [DataRow(52)]
    [DataRow(1_000)]
    [DataRow(BrokenModel.WordsAt)]
    [DataRow(BrokenModel.WordsAt + 6)]
    public Task Align_ModelCutOffInItsHead_IsRefusedBeforeItIsLoaded(int bytes) => RefusesEachTimeAsync(BrokenModel.Write()[..bytes], "alignment.bad_model");

    /// <summary>Refused by the native library itself, which is here without any data.</summary>
    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public Task Align_ModelWithoutItsWeights_CannotBeLoaded() => RefusesEachTimeAsync(BrokenModel.Write(), "alignment.failed");

    private async Task RefusesEachTimeAsync(byte[] model, string code)
    {
        var folder = Directory.CreateTempSubdirectory("ttv-model-");
        var path = Path.Combine(folder.FullName, "model.bin");
        await File.WriteAllBytesAsync(path, model, TestContext.CancellationToken);
        await using (var whisper = new WhisperUnderTest(path))
        {
            var silence = await SilenceAsync(whisper);
            for (var time = 0; time < 2; time++)
            {
                var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => whisper.Aligner.AlignAsync(Brief(silence), TestContext.CancellationToken));
                Assert.AreEqual(code, failure.Code, failure.Message);
            }
        }
        folder.Delete(recursive: true);
    }

    private static AlignmentBrief Brief(string wavPath) => new(wavPath, TimeSpan.FromSeconds(11), Kennedy, "en");

    private static async Task<string> SilenceAsync(WhisperUnderTest whisper)
    {
        var path = whisper.File("silence.wav");
        await WavFile.WriteAsync(path, new MonoWave(new short[24_000], 24_000), CancellationToken.None);
        return path;
    }

    private static async Task<string> LongRecordingAsync(WhisperUnderTest whisper, int minutes)
    {
        var spoken = await WavFile.ReadAsync(WhisperData.Recording, CancellationToken.None);
        var path = whisper.File("long.wav");
        var samples = Enumerable.Repeat(spoken.Samples, minutes * 6).SelectMany(part => part).ToArray();
        await WavFile.WriteAsync(path, spoken with { Samples = samples }, CancellationToken.None);
        return path;
    }
}
