using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Redoing;

[TestClass]
public sealed class PlanRouteTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_EditedStoryboard_TellsSceneBySceneAndKeepsNothing()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        var board = JsonNode.Parse((await bench.GetAsync($"/mcp/storyboard/{id}", Token)).GetRawText())!;
        board["scenes"]![1]!["text"] = "The water climbs.";

        var plan = await PlanAsync(bench, id, new { storyboard = board });

        Assert.IsTrue(plan.GetProperty("video_changes").GetBoolean());
        var video = plan.GetProperty("videos")[0];
        CollectionAssert.AreEqual(new[] { "join" }, Words(video.GetProperty("scenes")[0], "made"), "the scene before it is only joined anew");
        CollectionAssert.AreEqual(new[] { "narrate", "find_footage", "draw", "render", "join" }, Words(video.GetProperty("scenes")[1], "made"));
        CollectionAssert.AreEqual(new[] { "narrate", "find_footage", "draw", "render" }, Words(video.GetProperty("scenes")[2], "kept"));
        CollectionAssert.AreEqual(new[] { "mix_sound", "thumbnail", "assemble" }, Words(video, "made"));
        Assert.AreEqual("The sea rises.", (await bench.GetAsync($"/mcp/storyboard/{id}", Token)).GetProperty("scenes")[1].GetProperty("text").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_WithNoEdit_SaysThatNothingChanges()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;

        var plan = await PlanAsync(bench, id, new { });

        Assert.IsFalse(plan.GetProperty("video_changes").GetBoolean());
        Assert.AreEqual(0, plan.GetProperty("cost_usd").GetDecimal());
        Assert.IsTrue(plan.GetProperty("videos")[0].GetProperty("scenes").EnumerateArray().All(scene => scene.GetProperty("made").GetArrayLength() == 0), plan.ToString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_WithOtherSettings_MakesWhatItsPlanSaid()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        var body = new { settings = new { aspect = "9:16", captions = "punch" } };

        var plan = await PlanAsync(bench, id, body);
        bench.Studio.Calls.Clear();
        using var retried = await bench.Http.PostAsJsonAsync($"/mcp/retry/{id}", body, Token);
        await Answer.JsonAsync(retried, 202, Token);
        await bench.WaitForAsync(id, "COMPLETED", Token);

        CollectionAssert.AreEqual(new[] { "find_footage", "draw", "render", "join" }, Words(plan.GetProperty("videos")[0].GetProperty("scenes")[0], "made"));
        Assert.AreEqual((0, 3, 3, 0), (bench.Studio.Count("narrate"), bench.Studio.Count("draw"), bench.Studio.Count("body"), bench.Studio.Count("mix")));
        var result = await bench.GetAsync($"/mcp/result/{id}", Token);
        Assert.AreEqual((1080, 1920), (result.GetProperty("width").GetInt32(), result.GetProperty("height").GetInt32()));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plan_RetryThatWouldFail_SaysWhy()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var kept = await bench.Http.PutAsJsonAsync("/mcp/brands/acme", new { colours = new { accent = "#ff6a3d" } }, Token);
        Assert.AreEqual(200, (int)kept.StatusCode);
        var id = (await bench.MakeAsync(new { script = "The moon pulls.", brand = "acme" }, Token)).GetProperty("job_id").GetString()!;
        Assert.AreEqual(0, (await PlanAsync(bench, id, new { })).GetProperty("notes").GetArrayLength());
        using var deleted = await bench.Http.DeleteAsync("/mcp/brands/acme", Token);

        var plan = await PlanAsync(bench, id, new { });

        Assert.Contains("There is no brand 'acme'", plan.GetProperty("notes").EnumerateArray().Single().GetString()!);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("""{"settings":{"rate":9}}""", "rate")]
    [DataRow("""{"settings":{"language":"de"}}""", "settings.language")]
    [DataRow("""{"settings":{"music":"/etc/passwd"}}""", "music")]
    [DataRow("""{"storyboard":{"title":"Tides","language":"en","seed":0,"scenes":[]}}""", "scenes")]
    [DataRow("""{"storyboard":{"title":"Tides","language":"de","seed":0,"scenes":[]}}""", "language")]
    public async Task Plan_EditThatWouldBeRefused_IsRefusedAlike(string body, string field)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;

        using var response = await bench.Http.PostAsync($"/mcp/plan/{id}", new StringContent(body, System.Text.Encoding.UTF8, "application/json"), Token);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        Assert.AreEqual(field, problem.GetProperty("errors")[0].GetProperty("field").GetString(), problem.ToString());
    }

    private async Task<JsonElement> PlanAsync(ApiBench bench, string id, object body)
    {
        using var response = await bench.Http.PostAsJsonAsync($"/mcp/plan/{id}", body, Token);
        return await Answer.JsonAsync(response, 200, Token);
    }

    private static string?[] Words(JsonElement of, string list) => [.. of.GetProperty(list).EnumerateArray().Select(word => word.GetString())];
}
