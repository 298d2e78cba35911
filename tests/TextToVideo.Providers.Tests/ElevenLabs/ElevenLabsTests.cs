using System.Text.Json;
using TextToVideo.Failures;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Providers.Tests.Speech;
using TextToVideo.Speech;

namespace TextToVideo.Providers.Tests.ElevenLabs;

[TestClass]
public sealed class ElevenLabsTests : IDisposable
{
    private const string Key = "elevenlabs-key-1";

    private readonly TempFolder _folder = new();

    private string Wav => _folder.File("voice.wav");

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task Speak_Sentence_GivesSoundAndTheScriptsWordsInTime()
    {
        await using var server = await LoopbackServer.StartAsync((context, request, _) => context.Response.JsonAsync(Speech(Sent(request))));
        await using var host = Host(server);

        var spoken = await SpeakAsync(host, "Hi – there, 👍 ok!");

        CollectionAssert.AreEqual(new[] { "Hi –", "there,", "👍", "ok!" }, spoken.Words!.Select(word => word.Text).ToArray());
        // Each character takes 0.1 s in the sample, blanks too.
        CollectionAssert.AreEqual(new[] { 0.0, 0.5, 1.2, 1.4 }, spoken.Words!.Select(word => word.Start.TotalSeconds).ToArray());
        CollectionAssert.AreEqual(new[] { 0.4, 1.1, 1.3, 1.7 }, spoken.Words!.Select(word => Math.Round(word.End.TotalSeconds, 3)).ToArray());
        Assert.AreEqual(1.7, SpokenFile.Read(Wav).Duration.TotalSeconds, 0.001);
        Assert.IsEmpty(spoken.Warnings);
        var sent = server.Requests.Single();
        Assert.AreEqual("/v1/text-to-speech/JBFqnCBs/with-timestamps", sent.Path);
        Assert.AreEqual("pcm_24000", sent.Query("output_format"));
        Assert.AreEqual(Key, sent.Headers["xi-api-key"].ToString());
        using var body = JsonDocument.Parse(sent.Text);
        Assert.AreEqual("eleven_multilingual_v2", body.RootElement.GetProperty("model_id").GetString());
        Assert.IsFalse(body.RootElement.TryGetProperty("voice_settings", out _));
    }

    [TestMethod]
    public async Task Speak_NumbersReadAsWords_UsesTheAlignmentOfTheTextAsWritten()
    {
        var answer = Speech("In 12 days", normalized: "In twelve days");
        await using var server = await LoopbackServer.WithJsonAsync(answer);
        await using var host = Host(server);

        var spoken = await SpeakAsync(host, "In 12 days");

        Assert.AreEqual(TimeSpan.FromSeconds(0.3), spoken.Words![1].Start);
    }

    [TestMethod]
    [DataRow(null, null)]
    [DataRow("something else", null)]
    public async Task Speak_NoAlignmentOfTheText_LeavesTheWordsToAnAligner(string? aligned, string? normalized)
    {
        await using var server = await LoopbackServer.WithJsonAsync(Speech(aligned, normalized, seconds: 1));
        await using var host = Host(server);

        var spoken = await SpeakAsync(host, "Hello there.");

        Assert.IsNull(spoken.Words);
        Assert.AreEqual(1, SpokenFile.Read(Wav).Duration.TotalSeconds, 0.001);
    }

    [TestMethod]
    public async Task Speak_OnlyNormalizedAlignmentOfTheSameText_IsUsed()
    {
        await using var server = await LoopbackServer.WithJsonAsync(Speech(null, "Hello there."));
        await using var host = Host(server);

        Assert.HasCount(2, (await SpeakAsync(host, "Hello there.")).Words!);
    }

    [TestMethod]
    public async Task Speak_LongText_IsCutAndItsTimesGoOn()
    {
        await using var server = await LoopbackServer.StartAsync((context, request, _) => context.Response.JsonAsync(Speech(Sent(request))));
        await using var host = Host(server, ("Providers:ElevenLabs:MaxCharacters", "50"));
        var text = string.Join(' ', Enumerable.Range(1, 6).Select(i => $"Sentence number {i} is here."));

        var spoken = await SpeakAsync(host, text);

        Assert.HasCount(6, server.Requests);
        CollectionAssert.AreEqual(ScriptWords.Split(text).ToArray(), spoken.Words!.Select(word => word.Text).ToArray());
        for (var i = 1; i < spoken.Words!.Count; i++) Assert.IsTrue(spoken.Words[i].Start >= spoken.Words[i - 1].End);
        var duration = SpokenFile.Read(Wav).Duration;
        Assert.IsTrue(spoken.Words[^1].End <= duration && spoken.Words[^1].End > duration - TimeSpan.FromSeconds(0.2));
        using var second = JsonDocument.Parse(server.Requests[1].Text);
        Assert.AreEqual("Sentence number 1 is here.", second.RootElement.GetProperty("previous_text").GetString());
        Assert.AreEqual("Sentence number 3 is here.", second.RootElement.GetProperty("next_text").GetString());
    }

    [TestMethod]
    public async Task Speak_PaceBeyondItsRange_SpeaksAsFastAsItCanAndWarns()
    {
        await using var server = await LoopbackServer.WithJsonAsync(Speech("Hi."));
        await using var host = Host(server);

        var spoken = await SpeakAsync(host, "Hi.", rate: 1.8);

        using var body = JsonDocument.Parse(server.Requests.Single().Text);
        Assert.AreEqual(1.2, body.RootElement.GetProperty("voice_settings").GetProperty("speed").GetDouble());
        Assert.AreEqual("ElevenLabs speaks at 0.7 to 1.2 times its own pace; 1.8 was asked for.", spoken.Warnings.Single());
    }

    [TestMethod]
    [DataRow(401, """{"detail":{"status":"invalid_api_key","message":"Invalid API key"}}""", "elevenlabs.key_refused", false)]
    [DataRow(401, """{"detail":{"status":"quota_exceeded","message":"You have 3 credits remaining"}}""", "elevenlabs.quota_exhausted", false)]
    [DataRow(404, """{"detail":{"status":"voice_not_found","message":"A voice was not found"}}""", "elevenlabs.not_found", false)]
    [DataRow(422, """{"detail":[{"loc":["body","text"],"msg":"field required"}]}""", "elevenlabs.request_refused", false)]
    [DataRow(429, """{"detail":{"status":"too_many_concurrent_requests","message":"..."}}""", "elevenlabs.rate_limited", true)]
    public async Task Speak_Refused_FailsInTheProductsTerms(int status, string body, string code, bool isRetryable)
    {
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.JsonAsync(body, status));
        await AssertFailsAsync(server, code, isRetryable);
    }

    [TestMethod]
    [DataRow("""{"audio_base64":"not base64!","alignment":null}""")]
    [DataRow("""{"audio_base64":null,"alignment":null}""")]
    [DataRow("""{"audio_base64":"AAAA""")]
    [DataRow("[]")]
    public async Task Speak_UnusableAnswer_IsABadAnswer(string body)
    {
        await using var server = await LoopbackServer.WithJsonAsync(body);
        await AssertFailsAsync(server, "elevenlabs.bad_answer", isRetryable: true);
    }

    [TestMethod]
    public async Task ListVoices_AsDocumented_AreNamedById()
    {
        await using var server = await LoopbackServer.WithJsonAsync("""
            {"voices":[{"voice_id":"JBFqnCBs","name":"George","category":"premade","labels":{"accent":"british","gender":"male","age":"middle_aged"},
              "verified_languages":[{"language":"en","model_id":"eleven_turbo_v2","accent":"british","locale":"en-GB"},{"language":"de","model_id":"m"}]},
             {"voice_id":"X2","name":"Own","category":"cloned","labels":{},"verified_languages":null},{"name":"broken"}]}
            """);
        await using var host = Host(server);

        var voices = await host.Get<ISpeechSynthesizer>().ListVoicesAsync(CancellationToken.None);

        CollectionAssert.AreEqual(new[] { "elevenlabs:JBFqnCBs", "elevenlabs:X2" }, voices.Select(voice => voice.Name).ToArray());
        Assert.AreEqual(("male", true), (voices[0].Gender, voices[0].GivesWordTimes));
        CollectionAssert.AreEqual(new[] { "en", "de" }, voices[0].Languages.ToArray());
        CollectionAssert.Contains(voices[1].Languages.ToArray(), "fr");
    }

    private async Task AssertFailsAsync(LoopbackServer server, string code, bool isRetryable)
    {
        await using var host = Host(server);
        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => SpeakAsync(host, "Hi."));
        Assert.AreEqual((code, isRetryable), (e.Code, e.IsRetryable), e.Message);
        Assert.IsFalse(File.Exists(Wav));
    }

    private async Task<SpokenText> SpeakAsync(ProviderHost host, string text, double rate = 1)
    {
        var voice = new Voice { Name = "elevenlabs:JBFqnCBs", Engine = "elevenlabs", Languages = ["en"], SampleRateHz = 24_000 };
        return await host.Get<ISpeechSynthesizer>().SpeakAsync(new SpeechBrief(text, voice, "en", rate), Wav, CancellationToken.None);
    }

    private static string Sent(ReceivedRequest request) => JsonDocument.Parse(request.Text).RootElement.GetProperty("text").GetString()!;

    /// <summary>A tenth of a second for each character (an emoji is one), and sound to match.</summary>
    private static string Speech(string? aligned, string? normalized = null, double? seconds = null) => JsonSerializer.Serialize(new
    {
        audio_base64 = Convert.ToBase64String(WavSamples.Pcm(seconds ?? (aligned ?? normalized)!.EnumerateRunes().Count() * 0.1, 24_000)),
        alignment = Alignment(aligned),
        normalized_alignment = Alignment(normalized),
    });

    private static object? Alignment(string? text)
    {
        if (text is null) return null;
        var characters = text.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        return new
        {
            characters,
            character_start_times_seconds = characters.Select((_, i) => Math.Round(i * 0.1, 3)),
            character_end_times_seconds = characters.Select((_, i) => Math.Round((i + 1) * 0.1, 3)),
        };
    }

    private static ProviderHost Host(LoopbackServer server, params (string, string)[] settings) => ProviderHost.Create(
        [("Providers:ElevenLabs:ApiKey", Key), ("Providers:ElevenLabs:BaseUrl", server.Url.AbsoluteUri), .. settings]);
}
