using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Costs;

namespace TextToVideo.Api.Tests.Estimates;

[TestClass]
public sealed class EstimateTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Estimate_PaidVoice_CountsItsCharactersAndMakesNothing()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var script = string.Concat(Enumerable.Repeat("Zehn kurze Worte stehen hier. ", 40)).Trim();

        var estimate = await EstimateAsync(bench, new { script, language = "de" });

        Assert.AreEqual("fake:paid", estimate.GetProperty("voice").GetString());
        Assert.AreEqual(script.Length, estimate.GetProperty("characters_billed").GetInt32());
        Assert.AreEqual(script.Length * 15m / 1_000_000, estimate.GetProperty("cost_usd").GetDecimal());
        var line = estimate.GetProperty("lines").EnumerateArray().Single();
        Assert.AreEqual(("speech", "character"), (line.GetProperty("operation").GetString(), line.GetProperty("unit").GetString()));
        Assert.IsEmpty(bench.Studio.Calls);
        Assert.AreEqual(0, (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs").GetArrayLength());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Estimate_TwiceTheWords_TakesAboutTwiceOfAll()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var text = string.Concat(Enumerable.Repeat("Some ten words or so are in this one sentence. ", 12)).Trim();

        var once = await EstimateAsync(bench, new { script = text });
        var twice = await EstimateAsync(bench, new { script = text + " " + text });

        foreach (var figure in new[] { "duration_seconds", "wall_seconds", "video_bytes", "storage_bytes", "scenes" })
        {
            Assert.AreEqual(2, twice.GetProperty(figure).GetDouble() / once.GetProperty(figure).GetDouble(), 0.2, figure);
        }
        Assert.AreEqual(0, once.GetProperty("cost_usd").GetDecimal());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Estimate_LanguageThatNobodySpeaks_SaysThatItWillBeSilent()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        var estimate = await EstimateAsync(bench, new { script = "Bonjour tout le monde.", language = "fr" });

        Assert.Contains("captions only", estimate.GetProperty("notes")[0].GetString()!);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Estimate_ServicesSetUp_AddsUpTheirLinesAndTheRoom()
    {
        var table = new DateOnly(2025, 8, 1);
        await using var bench = await ApiBench.StartAsync(Token, services: services => services
            .AddSingleton(new QuotedService("openai", PaidOperation.Chat, "gpt-4.1-mini", [new(CostUnit.InputToken, 0.4m, 1_000_000, table), new(CostUnit.OutputToken, 1.6m, 1_000_000, table)]))
            .AddSingleton(new QuotedService("openai", PaidOperation.Transcription, "whisper-1", [new(CostUnit.Minute, 0.006m, 1, table)]))
            .AddSingleton(new QuotedService("pexels", PaidOperation.Search, null, [UnitPrice.FreeRequest])));
        var script = string.Concat(Enumerable.Repeat("Zehn kurze Worte stehen hier. ", 40)).Trim();

        var estimate = await EstimateAsync(bench, new { script, language = "de" });

        var lines = estimate.GetProperty("lines").EnumerateArray().ToDictionary(line => line.GetProperty("operation").GetString() + " " + line.GetProperty("unit").GetString());
        CollectionAssert.AreEquivalent(new[] { "chat input_token", "chat output_token", "transcription minute", "search request", "speech character" }, lines.Keys);
        Assert.AreEqual(estimate.GetProperty("cost_usd").GetDecimal(), lines.Values.Sum(line => line.GetProperty("amount").GetDecimal()));
        Assert.IsTrue(lines.Where(line => line.Key != "search request").All(line => line.Value.GetProperty("amount").GetDecimal() > 0));
        Assert.AreEqual(estimate.GetProperty("searches").GetDecimal(), lines["search request"].GetProperty("units").GetDecimal());
        var seconds = estimate.GetProperty("duration_seconds").GetDouble();
        Assert.AreEqual(seconds / 60, lines["transcription minute"].GetProperty("units").GetDouble(), 0.01);
        // The file, its segments, voices and pictures.
        Assert.IsGreaterThan((2 * estimate.GetProperty("video_bytes").GetInt64()) + (long)(48_000 * (seconds - 0.1)), estimate.GetProperty("storage_bytes").GetInt64());
    }

    private async Task<JsonElement> EstimateAsync(ApiBench bench, object request)
    {
        using var response = await bench.Http.PostAsJsonAsync("/mcp/estimate", request, Token);
        return await Answer.JsonAsync(response, 200, Token);
    }
}
