using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Api.Tests.Serving;

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

    private async Task<JsonElement> EstimateAsync(ApiBench bench, object request)
    {
        using var response = await bench.Http.PostAsJsonAsync("/mcp/estimate", request, Token);
        return await Answer.JsonAsync(response, 200, Token);
    }
}
