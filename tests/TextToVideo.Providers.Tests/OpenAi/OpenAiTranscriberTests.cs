using TextToVideo.Failures;
using TextToVideo.Providers.OpenAi;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Providers.Tests.Speech;
using TextToVideo.Speech;

namespace TextToVideo.Providers.Tests.OpenAi;

[TestClass]
public sealed class OpenAiTranscriberTests : IDisposable
{
    private const string Heard = """
        {"task":"transcribe","language":"english","duration":2.0,"text":"Hello there world.",
         "words":[{"word":"Hello","start":0.10,"end":0.52},{"word":" there","start":0.52,"end":0.98},{"word":"world","start":1.02,"end":9.4}]}
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Hear_Recording_SendsItAsDocumentedAndReadsTheTimes()
    {
        await using var server = await LoopbackServer.WithJsonAsync(Heard);
        await using var host = Host(server);

        var words = await HearAsync(host, "Hello there, world.", "en-GB");

        CollectionAssert.AreEqual(
            new[]
            {
                new RecognisedWord("Hello", TimeSpan.FromSeconds(0.10), TimeSpan.FromSeconds(0.52)),
                new RecognisedWord("there", TimeSpan.FromSeconds(0.52), TimeSpan.FromSeconds(0.98)),
                new RecognisedWord("world", TimeSpan.FromSeconds(1.02), TimeSpan.FromSeconds(2)), // never beyond the recording
            },
            words.ToArray());
        var request = server.Requests.Single();
        Assert.AreEqual("/v1/audio/transcriptions", request.Path);
        StringAssert.StartsWith(request.Headers.ContentType.ToString(), "multipart/form-data");
        var fields = Form.Read(request);
        Assert.AreEqual(
            ("whisper-1", "en", "verbose_json", "word", "Hello there, world."),
            (fields["model"], fields["language"], fields["response_format"], fields["timestamp_granularities[]"], fields["prompt"]));
        StringAssert.StartsWith(fields["file"], "RIFF");
    }

    [TestMethod]
    public async Task Hear_ClassicAzureDeployment_TakesItsPathAndVersion()
    {
        await using var server = await LoopbackServer.WithJsonAsync(Heard);
        await using var host = Host(server, ("Providers:OpenAi:Transcription:Path", "/openai/deployments/ear/audio/transcriptions?api-version=2024-06-01"));

        await HearAsync(host, "Hello.", "en");

        Assert.AreEqual(("/openai/deployments/ear/audio/transcriptions", "2024-06-01"), (server.Requests[0].Path, server.Requests[0].Query("api-version")));
    }

    [TestMethod]
    [DataRow("""{"text":"Hello there."}""")]
    [DataRow("""{"text":"","words":[]}""")]
    [DataRow("""{"text":"x","words":[null,{"word":null,"start":0,"end":1},{"word":"a","start":null,"end":1}]}""")]
    public async Task Hear_ModelTellsNoTimes_SaysSo(string body)
    {
        await using var server = await LoopbackServer.WithJsonAsync(body);
        await using var host = Host(server);

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => HearAsync(host, "Hello.", "en"));

        Assert.AreEqual("alignment.no_times", e.Code);
        StringAssert.Contains(e.Message, "whisper-1 does");
    }

    [TestMethod]
    public async Task Hear_RecordingTooLarge_IsNotSent()
    {
        await using var server = await LoopbackServer.WithJsonAsync(Heard);
        await using var host = Host(server, ("Providers:OpenAi:Transcription:MaxMegabytes", "1"));

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => HearAsync(host, "Hello.", "en", seconds: 30));

        Assert.AreEqual("alignment.too_large", e.Code);
        Assert.IsEmpty(server.Requests);
    }

    [TestMethod]
    public async Task Hear_WrongModelForWordTimes_QuotesTheService()
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.JsonAsync(
            """{"error":{"message":"response_format 'verbose_json' is not compatible with model 'gpt-4o-transcribe'.","type":"invalid_request_error"}}""", 400));
        await using var host = Host(server);

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => HearAsync(host, "Hello.", "en"));

        Assert.AreEqual(("openai.request_refused", false), (e.Code, e.IsRetryable));
        StringAssert.Contains(e.Message, "not compatible with model");
    }

    private async Task<IReadOnlyList<RecognisedWord>> HearAsync(ProviderHost host, string text, string language, double seconds = 2)
    {
        var path = _folder.File("speech.wav");
        await File.WriteAllBytesAsync(path, WavSamples.Tone(seconds));
        return await host.Get<OpenAiTranscriber>().HearAsync(new AlignmentBrief(path, TimeSpan.FromSeconds(seconds), text, language), CancellationToken.None);
    }

    private static ProviderHost Host(LoopbackServer server, params (string, string)[] settings) => ProviderHost.Create(
        [("Providers:OpenAi:ApiKey", "sk-test-openai-key-1"), ("Providers:OpenAi:BaseUrl", server.Url + "v1/"), ("Providers:OpenAi:Transcription:Model", "whisper-1"), .. settings]);
}
