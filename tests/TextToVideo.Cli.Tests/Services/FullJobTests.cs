using System.Globalization;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>The real program against all outside services at once: prompt, script, plan, clips, voice, words, video.</summary>
[TestClass]
[DoNotParallelize]
public sealed class FullJobTests
{
    private static readonly string[] Arguments = ["generate", "Why rivers matter", "--duration", "14", "--quality", "low", "--captions", "plain"];

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(480_000, CooperativeCancellation = true)]
    public async Task Generate_AllServicesWell_MakesAVideoOfTheirPartsAndTellsWhatItCost()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);

        var result = await GenerateAsync(folder, services);

        var video = result.GetProperty("video");
        Assert.AreEqual("whisper", video.GetProperty("word_timing").GetString());
        Assert.StartsWith("openai:", video.GetProperty("voice").GetString()!);
        // The model counts words, the planner the voice's time.
        var warnings = result.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!).Where(warning => !warning.StartsWith("The narration takes", StringComparison.Ordinal)).ToList();
        Assert.IsEmpty(warnings, string.Join('\n', warnings));
        await AssertPictureAndSoundAsync(folder.File("out.mp4"), video);
        await Captions.AssertStartWithTheVoiceAsync(folder, Token);
        await AssertCreditsAsync(folder, await new ServedJob(folder, services).CreditsAsync(Token), video.GetProperty("scenes").GetInt32());

        var cost = result.GetProperty("cost");
        AssertCost(cost, await services.CallsAsync(Token));
        using var manifest = JsonDocument.Parse(await File.ReadAllTextAsync(folder.File("out.manifest.json"), Token));
        Assert.AreEqual(cost.GetProperty("total").GetDecimal(), manifest.RootElement.GetProperty("cost").GetProperty("total").GetDecimal());

        await AssertTheSecondTimeIsFreeAsync(folder, services, cost.GetProperty("total").GetDecimal());
    }

    [TestMethod]
    [Timeout(480_000, CooperativeCancellation = true)]
    public async Task Generate_ServicesFail_FallsBackAndSaysSo()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        await services.BreakAsync(new { path = "/pexels", times = 1000, kind = "html", status = 200 }, Token);
        await services.BreakAsync(new { path = "/openai/v1/audio/transcriptions", times = 1000, status = 500 }, Token);
        await services.BreakAsync(new { path = "/media", times = 2, kind = "cut" }, Token);

        var result = await GenerateAsync(folder, services);

        var warnings = string.Join('\n', result.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()));
        Assert.Contains("Pexels", warnings);
        Assert.Contains("aligner 'openai' failed", warnings);
        Assert.AreEqual("pocketsphinx", result.GetProperty("video").GetProperty("word_timing").GetString());
        Assert.IsTrue((await new ServedJob(folder, services).CreditsAsync(Token)).All(credit => credit.GetProperty("source").GetString() == "Pixabay"));
        Assert.AreEqual(0, LineOf(result.GetProperty("cost"), "transcription", "minute")?.GetProperty("units").GetDecimal() ?? 0, "what was turned away is not billed");
    }

    [TestMethod]
    [Timeout(120_000, CooperativeCancellation = true)]
    public async Task Generate_MaxCostBelowTheNeed_EndsBeforeItIsPassedAndSaysWhatWasSpent()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        const decimal Limit = 0.004m;

        using var process = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, [.. Arguments, "--json", "--max-cost", Limit.ToString(CultureInfo.InvariantCulture)]);
        Assert.AreEqual(1, await process.WaitAsync(Token), process.Error);

        using var result = JsonDocument.Parse(process.Output);
        Assert.AreEqual("cost.limit_reached", result.RootElement.GetProperty("failure").GetProperty("code").GetString());
        var cost = result.RootElement.GetProperty("cost");
        Assert.IsTrue(cost.GetProperty("total").GetDecimal() is > 0 and <= Limit, cost.GetRawText());
        Assert.AreEqual(Limit, cost.GetProperty("limit").GetDecimal());
        var spoken = (await services.CallsAsync(Token)).Where(call => call.IsSpeech).Sum(call => call.Characters);
        Assert.AreEqual(spoken, LineOf(cost, "speech", "character")?.GetProperty("units").GetDecimal() ?? 0);
        Assert.Contains("USD", process.Error);
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Retry_WithAHigherLimit_GoesOnAndBuysNothingTwice()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        using var limited = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, [.. Arguments, "--json", "--max-cost", "0.004"]);
        Assert.AreEqual(1, await limited.WaitAsync(Token), limited.Error);
        var id = JsonDocument.Parse(limited.Output).RootElement.GetProperty("job_id").GetString()!;

        using var same = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, ["jobs", "retry", id, "--from", "RENDERING", "-o", "out.mp4"]);
        Assert.AreEqual(1, await same.WaitAsync(Token), same.Output);
        Assert.Contains($"`ttv jobs retry {id}` carries on", same.Error, "what is made anew is not to be made once more");
        using var again = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, ["jobs", "retry", id, "--max-cost", "0.5", "--json", "-o", "out.mp4"]);

        Assert.AreEqual(0, await again.WaitAsync(Token), again.Error);
        Assert.AreEqual(0.5m, JsonDocument.Parse(again.Output).RootElement.GetProperty("cost").GetProperty("limit").GetDecimal());
        var paid = (await services.CallsAsync(Token)).Where(call => call.IsPaid).ToList();
        Assert.HasCount(paid.Count, paid.DistinctBy(call => (call.Path, call.Content)), "bought twice");
    }

    private Task<JsonElement> GenerateAsync(WorkFolder folder, OutsideServices services) => new ServedJob(folder, services).GenerateAsync(Arguments, Token);

    private async Task AssertPictureAndSoundAsync(string path, JsonElement video)
    {
        var file = new VideoFile(path);
        var probe = await file.ProbeAsync(Token);
        var seconds = double.Parse(probe.GetProperty("format").GetProperty("duration").GetString()!, CultureInfo.InvariantCulture);
        Assert.AreEqual(video.GetProperty("seconds").GetDouble(), seconds, 0.1);
        Assert.IsGreaterThan(10, seconds);
        var streams = probe.GetProperty("streams").EnumerateArray().ToDictionary(stream => stream.GetProperty("codec_type").GetString()!);
        Assert.AreEqual((1280, 720), (streams["video"].GetProperty("width").GetInt32(), streams["video"].GetProperty("height").GetInt32()));
        Assert.AreEqual("aac", streams["audio"].GetProperty("codec_name").GetString());
        Assert.AreEqual(-14, video.GetProperty("loudness_lufs").GetDouble(), 1.5);
        var frames = new List<string>();
        for (var at = 1.0; at < seconds - 0.5; at += 2)
        {
            var frame = await file.FrameAsync(at, Token);
            Assert.IsGreaterThan(20, frame.Average(pixel => (double)pixel), $"black at {at} s");
            frames.Add(Convert.ToHexString(frame));
        }
        Assert.AreEqual(frames.Count, frames.Distinct().Count(), "the pictures move and change");
    }

    private async Task AssertCreditsAsync(WorkFolder folder, IReadOnlyList<JsonElement> credits, int scenes)
    {
        var text = await File.ReadAllTextAsync(folder.File("out.attribution.txt"), Token);
        Assert.HasCount(scenes, credits, "a clip of its own for each scene");
        foreach (var credit in credits)
        {
            Assert.Contains(credit.GetProperty("creator").GetString()!, text);
            Assert.Contains(credit.GetProperty("url").GetString()!, text);
            Assert.Contains(credit.GetProperty("license").GetString()!, text);
        }
    }

    private static void AssertCost(JsonElement cost, IReadOnlyList<OutsideCall> calls)
    {
        Assert.IsTrue(cost.GetProperty("is_complete").GetBoolean());
        Assert.AreEqual(0, cost.GetProperty("unconfirmed").GetDecimal());
        foreach (var (operation, unit) in new[] { ("chat", "input_token"), ("chat", "output_token"), ("speech", "character"), ("transcription", "minute") })
        {
            var line = LineOf(cost, operation, unit)!.Value;
            Assert.IsGreaterThan(0, line.GetProperty("amount").GetDecimal(), operation);
            Assert.AreEqual("2025-08-01", line.GetProperty("prices_as_of").GetString());
        }
        Assert.AreEqual(calls.Sum(call => call.Characters), LineOf(cost, "speech", "character")!.Value.GetProperty("units").GetDecimal());
        Assert.AreEqual(calls.Count(call => call.Path.StartsWith("/pexels", StringComparison.Ordinal)), LineOf(cost, "search", "request", "pexels")!.Value.GetProperty("units").GetDecimal());
        Assert.AreEqual(cost.GetProperty("total").GetDecimal(), cost.GetProperty("lines").EnumerateArray().Sum(line => line.GetProperty("amount").GetDecimal()), 0.000005m);
    }

    private async Task AssertTheSecondTimeIsFreeAsync(WorkFolder folder, OutsideServices services, decimal paid)
    {
        var before = (await services.CallsAsync(Token)).Count(call => call.IsPaid);
        var again = (await GenerateAsync(folder, services)).GetProperty("cost");
        Assert.AreEqual(0, again.GetProperty("total").GetDecimal());
        Assert.AreEqual(paid, again.GetProperty("saved").GetDecimal(), 0.000005m);
        Assert.AreEqual(before, (await services.CallsAsync(Token)).Count(call => call.IsPaid));
    }

    private static JsonElement? LineOf(JsonElement cost, string operation, string unit, string? provider = null)
    {
        foreach (var line in cost.GetProperty("lines").EnumerateArray())
        {
            if (line.GetProperty("operation").GetString() == operation && line.GetProperty("unit").GetString() == unit && (provider is null || line.GetProperty("provider").GetString() == provider)) return line;
        }
        return null;
    }
}
