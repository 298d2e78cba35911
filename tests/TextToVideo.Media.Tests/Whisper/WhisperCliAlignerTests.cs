using System.Runtime.Versioning;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Processes;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Media.Whisper;
using TextToVideo.Speech;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Whisper;

/// <summary>Against the dummy, which takes the options of `whisper-cli` 1.9 and ends as that was seen to end.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class WhisperCliAlignerTests : IDisposable
{
    private const string Kennedy = "And so, my fellow Americans, ask not what your country can do 4 you.";
    private const int English = 51_864;
    private const int Multilingual = 51_865;

    private readonly TempFolder _folder = new();

    public TestContext TestContext { get; set; } = null!;

    private string Model => _folder.File("own.bin");

    public void Dispose() => _folder.Dispose();

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_SpokenScript_GivesItsOwnWordsTheTimesThatWereHeard()
    {
        var timings = await AlignAsync(Kennedy, "en", WhisperJson.Write(WhisperJson.Kennedy));

        Assert.AreEqual(WordTimingMethod.Whisper, timings!.Method);
        Assert.AreEqual("And so, my fellow Americans, ask not what your country can do 4 you.", string.Join(' ', timings.Words.Select(word => word.Text)));
        Assert.AreEqual(3.25, timings.Words.First(word => word.Text == "ask").Start.TotalSeconds, 0.001);
        Assert.AreEqual(6.9, timings.Words.First(word => word.Text == "4").Start.TotalSeconds, 0.001);
        Assert.IsGreaterThan(0.9, timings.Confidence);
        Assert.IsLessThan(1, timings.Confidence);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_Arguments_NameModelLanguageAndThreads()
    {
        await AlignAsync(Kennedy, "en-GB", WhisperJson.Write(WhisperJson.Kennedy), options => options.Threads = 2);

        var asked = await File.ReadAllLinesAsync(Model + ".asked", TestContext.CancellationToken);
        Assert.AreEqual("en", asked[Array.IndexOf(asked, "-l") + 1]);
        Assert.AreEqual("2", asked[Array.IndexOf(asked, "-t") + 1]);
        Assert.Contains("-ojf", asked);
        Assert.DoesNotContain("-dtw", asked);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("de", English)]
    [DataRow("tlh", Multilingual)]
    public async Task Align_LanguageThatTheModelDoesNotKnow_LeavesItToTheNext(string language, int tokens) =>
        Assert.IsNull(await AlignAsync("Guten Tag", language, WhisperJson.Write([]), tokens: tokens));

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_NoModelSet_LeavesItToTheNext() =>
        Assert.IsNull(await AlignAsync(Kennedy, "en", [], options => options.Model = null));

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_ProgramMissing_SaysHowToGetIt()
    {
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => AlignAsync(Kennedy, "en", [], program: "/nowhere/whisper-cli"));

        Assert.AreEqual("tool.whisper-cli.missing", failure.Code);
        Assert.Contains("whisper.cpp", failure.Message);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_UnknownLanguageOfTheProgram_FailsThoughItEndsWell()
    {
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => AlignAsync("Hej", "sv", WhisperJson.Write([]), tokens: Multilingual));

        Assert.AreEqual("alignment.failed", failure.Code);
        Assert.Contains("unknown language 'sv'", failure.Message);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_ModelThatIsNone_Fails()
    {
        var failure = await Assert.ThrowsAsync<TextToVideoException>(() => AlignAsync("Guten Tag", "de", [], options => File.WriteAllText(options.Model!, "<html>Sign in</html>")));

        Assert.AreEqual("alignment.bad_model", failure.Code);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("")]
    [DataRow("and now for something completely different")]
    public async Task Align_OtherTextHeard_IsNotUsed(string heard)
    {
        var tokens = heard.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, i) => WhisperJson.T(" " + word, 300 * i, 300 * (i + 1)));

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => AlignAsync(Kennedy, "en", WhisperJson.Write(tokens)));

        Assert.AreEqual("alignment.other_text", failure.Code);
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Align_Cancelled_LeavesNoProgramBehind()
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.CancellationToken);
        var running = AlignAsync(Kennedy, "en", "hang"u8.ToArray(), cancellationToken: cancel.Token);
        while (!File.Exists(Model + ".asked")) await Task.Delay(20, TestContext.CancellationToken);

        await cancel.CancelAsync();

        await Assert.ThrowsAsync<OperationCanceledException>(() => running);
    }

    private async Task<WordTimings?> AlignAsync(
        string text, string language, byte[] heard, Action<WhisperOptions>? set = null, int tokens = English, string? program = null, CancellationToken? cancellationToken = null)
    {
        await File.WriteAllBytesAsync(Model, [.. "lmgg"u8, .. BitConverter.GetBytes(tokens)], TestContext.CancellationToken);
        await File.WriteAllBytesAsync(Model + ".heard", heard, TestContext.CancellationToken);
        var sound = _folder.File("speech.wav");
        await WavFile.WriteAsync(sound, new MonoWave(new short[16_000], 16_000), TestContext.CancellationToken);
        var settings = new WhisperOptions { Model = Model };
        set?.Invoke(settings);
        var options = Options.Create(settings);
        var locator = new ToolLocator(Options.Create(new ToolOptions { Paths = { [WhisperCliAligner.Tool] = program ?? Program() } }));
        using var models = new WhisperModels(new ModelDownload(new NoClients(), TimeProvider.System, NullLogger<ModelDownload>.Instance), options, TimeProvider.System, Path.GetDirectoryName(Model)!);
        using var aligner = new WhisperCliAligner(new ToolRunner(locator, TimeProvider.System), locator, models, options);
        return await aligner.AlignAsync(new AlignmentBrief(sound, TimeSpan.FromSeconds(11), text, language), cancellationToken ?? TestContext.CancellationToken);
    }

    private string Program()
    {
        var program = _folder.File("whisper-cli");
        File.WriteAllText(program, $"#!/bin/sh\nDOTNET_ROOT='{DummyTool.Environment["DOTNET_ROOT"]}' exec '{DummyTool.Path}' whisper-cli \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return program;
    }

    private sealed class NoClients : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => throw new InvalidOperationException("Nothing may be downloaded here.");
    }
}
