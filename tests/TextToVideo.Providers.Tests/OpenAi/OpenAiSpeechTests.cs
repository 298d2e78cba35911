using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TextToVideo.Failures;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Providers.Tests.Speech;
using TextToVideo.Speech;

namespace TextToVideo.Providers.Tests.OpenAi;

[TestClass]
public sealed class OpenAiSpeechTests : IDisposable
{
    private const string Key = "sk-test-openai-key-1";

    private readonly TempFolder _folder = new();

    private string Wav => _folder.File("voice.wav");

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Speak_Sentence_AsksForWavAndMendsItsHeader()
    {
        // As streamed: the header was written before the length was known.
        await using var server = await LoopbackServer.StartAsync((context, _, _) => SoundAsync(context.Response, WavSamples.Tone(1.5, dataSize: 0xFFFFFFFF)));
        await using var host = Host(server);

        var spoken = await SpeakAsync(host, "Hello \"world\" & friends.");

        Assert.AreEqual(1.5, SpokenFile.Read(Wav).Duration.TotalSeconds, 0.001);
        Assert.IsNull(spoken.Words);
        Assert.AreEqual(24, spoken.CharactersBilled);
        var request = server.Requests.Single();
        Assert.AreEqual("/v1/audio/speech", request.Path);
        Assert.AreEqual($"Bearer {Key}", request.Headers.Authorization.ToString());
        using var body = JsonDocument.Parse(request.Text);
        Assert.AreEqual(
            ("tts-1", "alloy", "Hello \"world\" & friends.", "wav", false),
            (Text(body, "model"), Text(body, "voice"), Text(body, "input"), Text(body, "response_format"), body.RootElement.TryGetProperty("speed", out _)));
    }

    [TestMethod]
    public async Task Speak_PicturesAndLinesWithoutMarks_AreNoneAndSentences()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) => SoundAsync(context.Response, WavSamples.Tone(1)));
        await using var host = Host(server);

        var spoken = await SpeakAsync(host, "Dough 🐝\n\nThree eggs for $3-5 million");

        using var body = JsonDocument.Parse(server.Requests.Single().Text);
        Assert.AreEqual("Dough. Three eggs for $3-5 million", Text(body, "input"));
        Assert.AreEqual(34, spoken.CharactersBilled);
    }

    [TestMethod]
    public async Task Speak_FasterAndWithInstructions_SendsThem()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) => SoundAsync(context.Response, WavSamples.Tone(1)));
        await using var host = Host(server, ("Providers:OpenAi:Speech:Instructions", "Warm and calm."));

        await SpeakAsync(host, "Hello.", rate: 1.25);

        using var body = JsonDocument.Parse(server.Requests.Single().Text);
        Assert.AreEqual(1.25, body.RootElement.GetProperty("speed").GetDouble());
        Assert.AreEqual("Warm and calm.", Text(body, "instructions"));
    }

    [TestMethod]
    public async Task Speak_LongerThanTheLimit_IsCutAtSentencesAndJoinedWithoutClicks()
    {
        var sentence = string.Concat(Enumerable.Repeat("word ", 19)) + "end. "; // 100 characters
        var text = string.Concat(Enumerable.Repeat(sentence, 100)).Trim();
        await using var server = await LoopbackServer.StartAsync((context, _, _) => SoundAsync(context.Response, WavSamples.Tone(1)));
        await using var host = Host(server);

        await SpeakAsync(host, text);

        Assert.HasCount(3, server.Requests);
        var sent = server.Requests.Select(request => Text(JsonDocument.Parse(request.Text), "input")!).ToList();
        Assert.IsTrue(sent.All(piece => piece.Length <= 4096 && piece.EndsWith("end.", StringComparison.Ordinal)));
        Assert.AreEqual(text, string.Join(' ', sent));
        var audio = SpokenFile.Read(Wav);
        Assert.AreEqual(3 + (2 * 0.18), audio.Duration.TotalSeconds, 0.001);
        // A 440 Hz tone of amplitude 16,000 at 24 kHz moves by at most 1,840 a sample; a cut at its peak would jump by 16,000.
        Assert.IsLessThan(2000, SpokenFile.LargestStep(audio));
    }

    [TestMethod]
    public async Task Speak_RawFormat_IsTakenAs24Kilohertz()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) => SoundAsync(context.Response, WavSamples.Pcm(0.5, 24_000), "audio/pcm"));
        await using var host = Host(server, ("Providers:OpenAi:Speech:Format", "pcm"));

        await SpeakAsync(host, "Hello.");

        var audio = SpokenFile.Read(Wav);
        Assert.AreEqual((12_000, 24_000), (audio.Samples.Length, audio.SampleRateHz));
    }

    [TestMethod]
    public async Task Speak_ServerSendsMp3_SaysSo()
    {
        await using var server = await LoopbackServer.StartAsync((context, _, _) => SoundAsync(context.Response, "ID3\u0004"u8.ToArray(), "audio/mpeg"));
        var e = await FailsAsync(server);
        Assert.AreEqual("openai.bad_answer", e.Code);
        StringAssert.Contains(e.Message, "This is no WAV file. (Content-Type 'audio/mpeg')");
    }

    [TestMethod]
    public async Task Speak_JsonInsteadOfSound_IsABadAnswer()
    {
        await using var server = await LoopbackServer.WithJsonAsync("""{"status":"queued"}""");
        var e = await FailsAsync(server);
        StringAssert.Contains(e.Message, "'application/json' instead of sound");
    }

    [TestMethod]
    public async Task Speak_BrokenOffInMidSound_IsNotBoughtAgainHere()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.CutAsync(WavSamples.Tone(0.1), 1_000_000));
        var e = await FailsAsync(server);
        Assert.AreEqual(("openai.unreachable", true), (e.Code, e.IsRetryable));
        Assert.HasCount(1, server.Requests);
        Assert.IsFalse(File.Exists(Wav));
    }

    [TestMethod]
    public async Task ListVoices_OpenAi_AreNamedAfterTheEngine()
    {
        await using var server = await LoopbackServer.WithJsonAsync("{}");
        await using var host = Host(server);

        var voices = await host.Get<ISpeechSynthesizer>().ListVoicesAsync(CancellationToken.None);

        var alloy = voices.Single(voice => voice.Name == "openai:alloy");
        CollectionAssert.Contains(alloy.Languages.ToArray(), "de");
        Assert.AreEqual((24_000, 15m, false), (alloy.SampleRateHz, alloy.UsdPerMillionCharacters, alloy.GivesWordTimes));
        Assert.IsEmpty(server.Requests);
    }

    private async Task<TextToVideoException> FailsAsync(LoopbackServer server)
    {
        await using var host = Host(server);
        return await Assert.ThrowsExactlyAsync<TextToVideoException>(() => SpeakAsync(host, "Hello."));
    }

    private async Task<SpokenText> SpeakAsync(ProviderHost host, string text, double rate = 1)
    {
        var engine = host.Get<ISpeechSynthesizer>();
        var voice = (await engine.ListVoicesAsync(CancellationToken.None))[0];
        return await engine.SpeakAsync(new SpeechBrief(text, voice, "en", rate), Wav, CancellationToken.None);
    }

    private static async Task SoundAsync(HttpResponse response, byte[] sound, string type = "audio/wav")
    {
        response.ContentType = type;
        await response.Body.WriteAsync(sound);
    }

    private static string? Text(JsonDocument body, string name) => body.RootElement.GetProperty(name).GetString();

    private static ProviderHost Host(LoopbackServer server, params (string, string)[] settings) => ProviderHost.Create(
        [("Providers:OpenAi:ApiKey", Key), ("Providers:OpenAi:BaseUrl", server.Url + "v1"), ("Providers:OpenAi:Speech:Model", "tts-1"), .. settings]);
}
