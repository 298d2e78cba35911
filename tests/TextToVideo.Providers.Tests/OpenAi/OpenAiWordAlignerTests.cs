using TextToVideo.Failures;
using TextToVideo.Providers.Tests.Loopback;
using TextToVideo.Providers.Tests.Speech;
using TextToVideo.Speech;

namespace TextToVideo.Providers.Tests.OpenAi;

[TestClass]
public sealed class OpenAiWordAlignerTests
{
    [TestMethod]
    public async Task Align_NumbersAndNamesHeardOtherwise_TimesTheScriptsOwnWords()
    {
        await using var server = await LoopbackServer.WithJsonAsync("""
            {"text":"in 1969 Neil Armstrong walked on the moon","words":[
             {"word":"in","start":0.1,"end":0.3},{"word":"nineteen","start":0.3,"end":0.7},{"word":"sixty-nine","start":0.7,"end":1.2},{"word":"neal","start":1.3,"end":1.6},
             {"word":"armstrong","start":1.6,"end":2.1},{"word":"walked","start":2.2,"end":2.6},{"word":"on","start":2.6,"end":2.7},{"word":"the","start":2.7,"end":2.8},{"word":"moon","start":2.8,"end":3.2}]}
            """);

        var timings = await AlignAsync(server, "In 1969, Neil Armstrong walked on the Moon.");

        CollectionAssert.AreEqual(ScriptWords.Split("In 1969, Neil Armstrong walked on the Moon.").ToArray(), timings!.Words.Select(word => word.Text).ToArray());
        Assert.AreEqual(WordTimingMethod.Whisper, timings.Method);
        Assert.AreEqual((0.3, 1.2), (timings.Words[1].Start.TotalSeconds, Math.Round(timings.Words[1].End.TotalSeconds, 3)));
        Assert.AreEqual(1.3, timings.Words[2].Start.TotalSeconds, 0.001);
        Assert.IsGreaterThan(0.9, timings.Confidence);
    }

    [TestMethod]
    public async Task Align_SomethingElseWasHeard_IsLeftToTheNextAligner()
    {
        await using var server = await LoopbackServer.WithJsonAsync(
            """{"text":"Thanks for watching!","words":[{"word":"Thanks","start":0,"end":1},{"word":"for","start":1,"end":2},{"word":"watching","start":2,"end":3}]}""");

        var e = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => AlignAsync(server, "In 1969, Neil Armstrong walked on the Moon."));

        Assert.AreEqual("alignment.other_text", e.Code);
        StringAssert.Contains(e.Message, "Thanks for watching");
    }

    private static async Task<WordTimings?> AlignAsync(LoopbackServer server, string text)
    {
        using var folder = new TempFolder();
        await using var host = ProviderHost.Create(("Providers:OpenAi:BaseUrl", server.Url + "v1/"), ("Providers:OpenAi:Transcription:Model", "whisper-1"));
        var path = folder.File("speech.wav");
        await File.WriteAllBytesAsync(path, WavSamples.Tone(3.5));
        return await host.Get<IWordAligner>().AlignAsync(new AlignmentBrief(path, TimeSpan.FromSeconds(3.5), text, "en"), CancellationToken.None);
    }
}
