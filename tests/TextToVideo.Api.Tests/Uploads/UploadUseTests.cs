using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Uploads;

[TestClass]
public sealed class UploadUseTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_UploadedMusic_IsBroughtInFromTheStore()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var song = await Media.SendAsync(bench, Media.Song("song"), Token);

        var result = await bench.MakeAsync(new { script = "The moon pulls.", music = song }, Token);

        Assert.IsFalse(result.TryGetProperty("warnings", out var warnings) && warnings.GetArrayLength() > 0, result.ToString());
        Assert.AreEqual(1, bench.Studio.Count("music "));
        Assert.AreEqual(1, bench.Studio.Calls.Count(call => call.StartsWith("mix", StringComparison.Ordinal) && call.EndsWith("music True", StringComparison.Ordinal)));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_UploadsThatAreNotThereOrOfTheWrongKind_AreAllNamedAtOnce()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var song = await Media.SendAsync(bench, Media.Song("song"), Token, "song.wav");
        var missing = "upload:" + new string('0', 64);

        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", new { scenes = new[] { new { text = "The moon.", clip = song }, new { text = "", clip = missing } }, music = "upload:x", uploads = new[] { song, missing, "pexels:1" } }, Token);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        var fields = problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).ToList();
        CollectionAssert.AreEquivalent(new[] { "scenes[0].clip", "scenes[1].text", "scenes[1].clip", "music", "uploads[0]", "uploads[1]", "uploads[2]" }, fields);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Storyboard_ClipLockedToAnUpload_MustBeThere()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var clip = await Media.SendAsync(bench, Media.Clip("waves"), Token);
        var id = await bench.SubmitAsync(Sample.TidesForApproval, Token);
        await bench.WaitForAsync(id, "AWAITING_APPROVAL", Token);

        using var refused = await PutAsync(bench, id, "upload:" + new string('0', 64));
        using var accepted = await PutAsync(bench, id, clip);

        var problem = await Answer.ProblemAsync(refused, 400, "request.invalid", Token);
        Assert.AreEqual("scenes[1].locked_clip", problem.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.AreEqual(200, (int)accepted.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_OtherSettingsAfterItsUploadsHaveGone_RunsAsWithoutThem()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var clip = await Media.SendAsync(bench, Media.Clip("waves"), Token);
        var song = await Media.SendAsync(bench, Media.Song("song"), Token);
        var made = await bench.MakeAsync(new { scenes = new[] { new { text = "The moon pulls.", clip } }, uploads = new[] { clip }, music = song }, Token);
        var id = made.GetProperty("job_id").GetString()!;
        foreach (var upload in (string[])[clip, song])
        {
            using var deleted = await bench.Http.DeleteAsync("/mcp/uploads/" + upload["upload:".Length..], Token);
            Assert.AreEqual(204, (int)deleted.StatusCode);
        }

        using var planned = await bench.Http.PostAsJsonAsync($"/mcp/plan/{id}", new { settings = new { captions = "punch" } }, Token);
        using var refused = await bench.Http.PostAsJsonAsync($"/mcp/retry/{id}", new { settings = new { music = "upload:" + new string('0', 64) } }, Token);
        using var retried = await bench.Http.PostAsJsonAsync($"/mcp/retry/{id}", new { settings = new { captions = "punch" } }, Token);

        await Answer.JsonAsync(planned, 200, Token);
        var problem = await Answer.ProblemAsync(refused, 400, "request.invalid", Token);
        Assert.AreEqual("music", problem.GetProperty("errors").EnumerateArray().Single().GetProperty("field").GetString(), "only what was sent now");
        await Answer.JsonAsync(retried, 202, Token);
        await bench.WaitForAsync(id, "COMPLETED", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Uploads_KeyThatMayOnlyRead_ListsAndSendsNothing()
    {
        var key = TextToVideo.Api.Access.ApiKey.New();
        var settings = new Dictionary<string, string?> { ["Api:Keys:0:Name"] = "reader", ["Api:Keys:0:Hash"] = TextToVideo.Api.Access.ApiKey.HashOf(key), ["Api:Keys:0:Scopes:0"] = "read" };
        await using var bench = await ApiBench.StartAsync(Token, settings: settings);
        bench.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);

        using var sent = await bench.Http.PostAsync("/mcp/uploads", Media.Body(Media.Clip("waves")), Token);
        using var deleted = await bench.Http.DeleteAsync("/mcp/uploads/" + new string('0', 64), Token);

        await Answer.ProblemAsync(sent, 403, "key.scope", Token);
        await Answer.ProblemAsync(deleted, 403, "key.scope", Token);
        Assert.AreEqual(0, (await bench.GetAsync("/mcp/uploads", Token)).GetProperty("uploads").GetArrayLength());
    }

    private async Task<HttpResponseMessage> PutAsync(ApiBench bench, string id, string clip)
    {
        using var board = await bench.Http.GetAsync($"/mcp/storyboard/{id}", Token);
        var edited = JsonNode.Parse(await board.Content.ReadAsStringAsync(Token))!;
        edited["scenes"]![1]!["locked_clip"] = clip;
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/mcp/storyboard/{id}") { Content = JsonContent.Create(edited) };
        request.Headers.IfMatch.Add(board.Headers.ETag!);
        return await bench.Http.SendAsync(request, Token);
    }
}
