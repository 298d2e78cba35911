using System.Xml.Linq;
using TextToVideo.Failures;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Providers.Tests.Speech;
using TextToVideo.Speech;
using TextToVideo.Studio;

namespace TextToVideo.Providers.Tests.AzureSpeech;

[TestClass]
public sealed class AzureSpeechTests : IDisposable
{
    private const string Key = "azure-speech-key-1";

    private const string VoiceList = """
        [{"Name":"Microsoft Server Speech Text to Speech Voice (de-DE, KatjaNeural)","DisplayName":"Katja","LocalName":"Katja","ShortName":"de-DE-KatjaNeural",
          "Gender":"Female","Locale":"de-DE","LocaleName":"German (Germany)","SampleRateHertz":"48000","VoiceType":"Neural","Status":"GA","WordsPerMinute":"123"},
         {"ShortName":"en-US-AndrewMultilingualNeural","Gender":"Male","Locale":"en-US","SecondaryLocaleList":["de-DE","fr-FR"],"SampleRateHertz":"24000","VoiceType":"Neural","Status":"GA"},
         {"ShortName":"en-US-OldNeural","Gender":"Male","Locale":"en-US","Status":"Deprecated"}]
        """;

    private readonly TempFolder _folder = new();

    private string Wav => _folder.File("voice.wav");

    public void Dispose() => _folder.Dispose();

    [TestMethod]
    public async Task ListVoices_AsDocumented_AreReadOnceADay()
    {
        var time = new ManualTime();
        await using var server = await LoopbackServer.WithJsonAsync(VoiceList);
        await using var host = Host(server, time);
        var engine = host.Get<ISpeechSynthesizer>();

        var voices = await engine.ListVoicesAsync(CancellationToken.None);
        await engine.ListVoicesAsync(CancellationToken.None);

        Assert.AreEqual("/cognitiveservices/voices/list", server.Requests.Single().Path);
        Assert.AreEqual(Key, server.Requests.Single().Headers["Ocp-Apim-Subscription-Key"].ToString());
        CollectionAssert.AreEqual(new[] { "azure:de-DE-KatjaNeural", "azure:en-US-AndrewMultilingualNeural" }, voices.Select(voice => voice.Name).ToArray());
        Assert.AreEqual(("female", 123.0, 24_000), (voices[0].Gender, voices[0].WordsPerMinute, voices[0].SampleRateHz));
        CollectionAssert.AreEqual(new[] { "en-US", "de-DE", "fr-FR" }, voices[1].Languages.ToArray());

        time.Advance(TimeSpan.FromHours(25));
        await engine.ListVoicesAsync(CancellationToken.None);
        Assert.HasCount(2, server.Requests);
    }

    [TestMethod]
    public async Task ListVoices_KeyRefused_SaysSoAndAsksAgainOnlyAfterAWhile()
    {
        var time = new ManualTime();
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.StatusAsync(401), response => response.JsonAsync(VoiceList));
        await using var host = Host(server, time);
        var engine = host.Get<ISpeechSynthesizer>();

        for (var i = 0; i < 3; i++)
        {
            var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => engine.ListVoicesAsync(CancellationToken.None));
            Assert.AreEqual("Azure Speech refused the key (HTTP 401). Check Providers:AzureSpeech:ApiKey.", e.Message);
        }
        Assert.HasCount(1, server.Requests);

        time.Advance(TimeSpan.FromMinutes(2));
        Assert.HasCount(2, await engine.ListVoicesAsync(CancellationToken.None));
    }

    [TestMethod]
    public async Task ListVoices_ServiceGoneAfterADay_KeepsTheVoicesItHad()
    {
        var time = new ManualTime();
        await using var server = await LoopbackServer.WithSequenceAsync(response => response.JsonAsync(VoiceList), response => response.StatusAsync(400));
        await using var host = Host(server, time);
        var engine = host.Get<ISpeechSynthesizer>();

        await engine.ListVoicesAsync(CancellationToken.None);
        time.Advance(TimeSpan.FromHours(25));

        Assert.HasCount(2, await engine.ListVoicesAsync(CancellationToken.None));
        Assert.HasCount(2, server.Requests);
    }

    [TestMethod]
    public async Task Speak_TextFullOfMarkup_IsSpokenAsText()
    {
        const string Text = "1 < 2 & \"so\" </voice><voice name='evil'>\u0001 it 👍 is.";
        const string Said = "1 < 2 & \"so\" </voice><voice name='evil'> it is.";
        await using var server = await Sounding(1.2);
        await using var host = Host(server);

        var spoken = await SpeakAsync(host, Text, rate: 1.5);

        Assert.AreEqual(1.2, SpokenFile.Read(Wav).Duration.TotalSeconds, 0.001);
        Assert.AreEqual(Said.Length, spoken.CharactersBilled);
        var request = server.Requests.Single();
        Assert.AreEqual("/cognitiveservices/v1", request.Path);
        Assert.AreEqual("application/ssml+xml; charset=utf-8", request.Headers.ContentType.ToString());
        Assert.AreEqual("riff-24khz-16bit-mono-pcm", request.Headers["X-Microsoft-OutputFormat"].ToString());
        StringAssert.StartsWith(request.Headers.UserAgent.ToString(), "TextToVideo/");
        var speak = XElement.Parse(request.Text);
        Assert.AreEqual("de-DE", speak.Attribute(XNamespace.Xml + "lang")!.Value);
        var voice = speak.Elements().Single();
        Assert.AreEqual("de-DE-KatjaNeural", voice.Attribute("name")!.Value);
        var prosody = voice.Elements().Single();
        Assert.AreEqual("1.5", prosody.Attribute("rate")!.Value);
        Assert.AreEqual(Said, prosody.Value);
    }

    [TestMethod]
    [DataRow(2.5, "+2.5st")]
    [DataRow(-6, "-6st")]
    public async Task Speak_Pitch_IsToldInSemitones(double semitones, string told)
    {
        await using var server = await Sounding(1);
        await using var host = Host(server);

        await SpeakAsync(host, "Hello.", semitones: semitones);

        var prosody = XElement.Parse(server.Requests.Single().Text).Elements().Single().Elements().Single();
        Assert.AreEqual(told, prosody.Attribute("pitch")!.Value);
        Assert.IsNull(prosody.Attribute("rate"));
    }

    [TestMethod]
    public async Task Speak_MoreThanTheServiceSaysAtOnce_IsCutAtSentences()
    {
        var text = string.Join(' ', Enumerable.Repeat("This sentence takes about four seconds to say aloud.", 200)); // 10,600 characters: some 11 minutes
        await using var server = await Sounding(1);
        await using var host = Host(server);

        await SpeakAsync(host, text);

        Assert.HasCount(3, server.Requests);
        Assert.AreEqual(text, string.Join(' ', server.Requests.Select(request => XElement.Parse(request.Text).Value)));
        Assert.AreEqual(3 + (2 * 0.18), SpokenFile.Read(Wav).Duration.TotalSeconds, 0.001);
    }

    [TestMethod]
    public async Task Speak_CutOffByTheServiceAtTenMinutes_IsNoticed()
    {
        await using var server = await Sounding(600);
        await using var host = Host(server);

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => SpeakAsync(host, "Long."));

        Assert.AreEqual("azure_speech.truncated", e.Code);
        Assert.IsFalse(File.Exists(Wav));
    }

    [TestMethod]
    [DataRow(400, "azure_speech.request_refused", false)]
    [DataRow(401, "azure_speech.key_refused", false)]
    [DataRow(429, "azure_speech.rate_limited", true)]
    [DataRow(502, "azure_speech.unavailable", true)]
    public async Task Speak_Refused_FailsInTheProductsTerms(int status, string code, bool isRetryable)
    {
        await using var server = await LoopbackServer.StartAsync((context, request, _) =>
            request.Method == "GET" ? context.Response.JsonAsync(VoiceList) : context.Response.StatusAsync(status));
        await using var host = Host(server);

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => SpeakAsync(host, "Hello."));

        Assert.AreEqual((code, isRetryable), (e.Code, e.IsRetryable));
    }

    [TestMethod]
    public async Task Speak_EmptySound_IsABadAnswer()
    {
        await using var server = await Sounding(0);
        await using var host = Host(server);

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => SpeakAsync(host, "Hello."));

        Assert.AreEqual("azure_speech.bad_answer", e.Code);
    }

    private static Task<LoopbackServer> Sounding(double seconds) => LoopbackServer.StartAsync(async (context, request, _) =>
    {
        if (request.Method == "GET")
        {
            await context.Response.JsonAsync(VoiceList);
            return;
        }
        context.Response.ContentType = "audio/x-wav";
        await context.Response.Body.WriteAsync(WavSamples.Tone(seconds));
    });

    private async Task<SpokenText> SpeakAsync(ProviderHost host, string text, double rate = 1, double semitones = 0)
    {
        var voice = new Voice { Name = "azure:de-DE-KatjaNeural", Engine = "azure", Languages = ["de-DE"], SampleRateHz = 24_000 };
        return await host.Get<ISpeechSynthesizer>().SpeakAsync(new SpeechBrief(text, voice, "de", rate) { PitchSemitones = semitones }, Wav, CancellationToken.None);
    }

    private static ProviderHost Host(LoopbackServer server, TimeProvider? time = null) => ProviderHost.Create(
        time ?? TimeProvider.System, ("Providers:AzureSpeech:ApiKey", Key), ("Providers:AzureSpeech:BaseUrl", server.Url.AbsoluteUri));
}
