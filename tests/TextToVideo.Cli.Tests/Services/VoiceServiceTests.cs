using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>A narrated scene by each of the voice services, from the request to the captions in the video.</summary>
[TestClass]
[DoNotParallelize]
public sealed class VoiceServiceTests
{
    private const string Script = "Rivers carry water from the hills to the sea.";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    [DataRow("elevenlabs:loopback1", "engine", 0, "", DisplayName = "ElevenLabs: its own times")]
    [DataRow("azure:en-US-LoopbackNeural", "whisper", 1, """<prosody rate="1.1" pitch="+1.5st"></prosody>""", DisplayName = "Azure Speech: times by transcription")]
    public async Task Generate_VoiceOfAService_SpeaksOnceAndTheCaptionsFollowIt(string voice, string timing, int transcriptions, string billedTags)
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        var script = folder.File("script.txt");
        await File.WriteAllTextAsync(script, Script, Token);

        var result = await new ServedJob(folder, services).GenerateAsync(
            ["generate", "--script", script, "--voice", voice, "--pitch", "1.5", "--rate", "1.1", "--draft", "--captions", "plain"], Token);

        var video = result.GetProperty("video");
        Assert.AreEqual((voice, timing), (video.GetProperty("voice").GetString(), video.GetProperty("word_timing").GetString()));
        Assert.IsEmpty(ServedJob.WarningsOf(result), string.Join('\n', ServedJob.WarningsOf(result)));
        await Captions.AssertStartWithTheVoiceAsync(folder, Token);
        var calls = await services.CallsAsync(Token);
        Assert.AreEqual(transcriptions, calls.Count(call => call.Path.EndsWith("/transcriptions", StringComparison.Ordinal)));
        Assert.AreEqual(0, calls.Count(call => call.IsSpeech), "no other voice was asked");
        var spoken = result.GetProperty("cost").GetProperty("lines").EnumerateArray().Single(line => line.GetProperty("operation").GetString() == "speech");
        Assert.AreEqual(Script.Length + billedTags.Length, spoken.GetProperty("units").GetInt32());
        Assert.IsGreaterThan(0, spoken.GetProperty("amount").GetDecimal());
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_SlowVoiceOfAService_SpeaksSeveralScenesAtOnceHoweverFewTheCores()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        foreach (var kind in new[] { "Compute", "Encoding" }) services.Environment[$"TTV_Engine__{kind}Concurrency"] = "1";
        await services.BreakAsync(new { path = "/openai/v1/audio/speech", times = 100, kind = "slow", milliseconds = 6000 }, Token);
        await File.WriteAllTextAsync(folder.File("script.txt"), string.Join(' ', Enumerable.Range(1, 4).Select(i => $"The wave of number {i} comes in from the wide open sea and breaks on the old stones.")), Token);

        await new ServedJob(folder, services).GenerateAsync(
            ["generate", "--script", folder.File("script.txt"), "--draft", "--quality", "low"], Token);

        var spoken = (await services.CallsAsync(Token)).Where(call => call.IsSpeech).ToList();
        Assert.HasCount(4, spoken);
        Assert.AreEqual(4, spoken.Max(one => spoken.Count(other => other.From <= one.From && one.From < other.Until)), "all four at once");
    }
}
