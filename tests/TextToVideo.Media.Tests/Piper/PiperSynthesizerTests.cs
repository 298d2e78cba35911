using System.Runtime.Versioning;
using Microsoft.Extensions.Options;
using TextToVideo.Failures;
using TextToVideo.Media.Piper;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Processes;
using TextToVideo.Media.Tests.Waves;
using TextToVideo.Speech;
using TextToVideo.Speech.SpokenForms;
using TextToVideo.Waves;

namespace TextToVideo.Media.Tests.Piper;

/// <summary>Against the dummy, which takes the options and the input that both of Piper's programs document.</summary>
[TestClass]
[UnsupportedOSPlatform("windows")]
public sealed class PiperSynthesizerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Voices_ModelsInAFolder_AreListedWithLanguageAndRate()
    {
        var voice = (await Create().ListVoicesAsync(TestContext.CancellationToken)).Single();

        Assert.AreEqual("piper:en_US-lessac-medium", voice.Name);
        CollectionAssert.AreEqual(new[] { "en-US", "en" }, voice.Languages.ToArray());
        Assert.AreEqual(22_050, voice.SampleRateHz);
    }

    [TestMethod]
    public async Task Voices_SettingsUnreadable_SaysWhichFile()
    {
        var piper = Create();
        await File.WriteAllTextAsync(_folder.File("en_US-lessac-medium.onnx.json"), "{", TestContext.CancellationToken);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => piper.ListVoicesAsync(TestContext.CancellationToken));

        Assert.AreEqual("speech.voice_unreadable", failure.Code);
        Assert.Contains("en_US-lessac-medium.onnx.json", failure.Message);
    }

    [TestMethod, Timeout(30_000, CooperativeCancellation = true)]
    [DataRow("Two lines\nof text", 1.0)]
    [DataRow("--version; $(id) 'quoted'", 1.0)]
    [DataRow("Twice as fast, please", 2.0)]
    public async Task Speak_Text_GoesInOnOneLineAndComesOutInProportion(string text, double rate)
    {
        var piper = Create();
        var voice = (await piper.ListVoicesAsync(TestContext.CancellationToken)).Single();

        await piper.SpeakAsync(new SpeechBrief(text, voice, "en", rate), _folder.File("a.wav"), TestContext.CancellationToken);

        // The dummy speaks 100 ms of tone a character, times the length scale, of the first line alone.
        var wave = await WavFile.ReadAsync(_folder.File("a.wav"), TestContext.CancellationToken);
        Assert.AreEqual(0.1 * SpeakableText.Of(text, "en").Length / rate, wave.Duration.TotalSeconds, 0.01);
    }

    private PiperSynthesizer Create()
    {
        File.WriteAllText(_folder.File("en_US-lessac-medium.onnx"), "");
        File.WriteAllText(_folder.File("en_US-lessac-medium.onnx.json"), """{"audio":{"sample_rate":22050},"language":{"code":"en_US"},"espeak":{"voice":"en-us"},"num_speakers":1}""");
        var program = _folder.File("piper");
        File.WriteAllText(program, $"#!/bin/sh\nDOTNET_ROOT='{DummyTool.Environment["DOTNET_ROOT"]}' exec '{DummyTool.Path}' piper \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var locator = new ToolLocator(Options.Create(new ToolOptions { Paths = { ["piper"] = program } }));
        var options = Options.Create(new PiperOptions { Voices = [Path.GetDirectoryName(program)!] });
        return new PiperSynthesizer(new ToolRunner(locator, TimeProvider.System), locator, options);
    }
}
