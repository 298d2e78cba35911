using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Storyboards;

[TestClass]
public sealed class StoryboardTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_EditedBeforeApproval_IsWhatIsMade()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);
        board["scenes"]![1]!["text"] = "The water climbs.";
        board["scenes"]!.AsArray().RemoveAt(0);

        using var put = await PutAsync(bench, id, board, etag);
        await Answer.JsonAsync(put, 200, Token);
        Assert.AreNotEqual(etag, put.Headers.ETag?.ToString());
        using var approved = await bench.Http.PostAsync($"/mcp/approve/{id}", null, Token);
        await Answer.JsonAsync(approved, 202, Token);
        await bench.WaitForAsync(id, "COMPLETED", Token);

        Assert.AreEqual(1, bench.Studio.Count("narrate The water climbs."));
        Assert.AreEqual(2, bench.Studio.Count("narrate"), "one of three scenes was taken out");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Head_OfAStoryboard_GivesItsETagAlone()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, _, etag) = await WaitingJobAsync(bench);

        using var head = await bench.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, $"/mcp/storyboard/{id}"), Token);

        Assert.AreEqual((200, etag), ((int)head.StatusCode, head.Headers.ETag?.ToString()));
        Assert.AreEqual("", await head.Content.ReadAsStringAsync(Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_ETagThatAProxyMadeWeak_IsThatVersion()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);

        using var put = await PutAsync(bench, id, board, "W/" + etag);
        using var late = await PutAsync(bench, id, board, "W/" + etag);

        await Answer.JsonAsync(put, 200, Token);
        await Answer.ProblemAsync(late, 412, "storyboard.changed", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_CharacterThatNoFontHas_IsWarnedOfAtOnceAndInTheJob()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);
        board["scenes"]![1]!["text"] = "The \u2603 melts.";

        using var put = await PutAsync(bench, id, board, etag);
        var kept = await Answer.JsonAsync(put, 200, Token);
        Assert.Contains("No font here has \u2603 (U+2603)", kept.GetProperty("warnings")[0].GetString()!);
        Assert.AreEqual(1, (await bench.GetAsync($"/mcp/storyboard/{id}", Token)).GetProperty("warnings").GetArrayLength());
        using var approved = await bench.Http.PostAsync($"/mcp/approve/{id}", null, Token);
        var job = await bench.WaitForAsync(id, "COMPLETED", Token);

        Assert.IsTrue(job.GetProperty("warnings").EnumerateArray().Any(warning => warning.GetString()!.Contains("U+2603", StringComparison.Ordinal)), job.ToString());
        using var file = await bench.Http.GetAsync($"/mcp/files/{id}/storyboard.json", Token);
        Assert.DoesNotContain("warnings", await file.Content.ReadAsStringAsync(Token), "what is kept is the storyboard alone");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_LetterThatTheBrandsFontLacks_IsWarnedOfAtOnceAndInTheJob()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var kit = new { font_file = $"data:font/ttf;base64,{Convert.ToBase64String("Acme Sans"u8)}" };
        using (var kept = await bench.Http.PutAsJsonAsync("/mcp/brands/acme", kit, Token)) await Answer.JsonAsync(kept, 200, Token);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", brand = "acme", approval = true }, Token);
        await bench.WaitForAsync(id, "AWAITING_APPROVAL", Token);
        var (board, etag) = await ReadAsync(bench, id);
        board["scenes"]![0]!["text"] = "The \u03a9 melts.";

        using var put = await PutAsync(bench, id, board, etag);
        Assert.Contains("The brand's font Acme Sans lacks \u03a9 (U+03A9)", (await Answer.JsonAsync(put, 200, Token)).GetProperty("warnings")[0].GetString()!);
        using var approved = await bench.Http.PostAsync($"/mcp/approve/{id}", null, Token);
        var job = await bench.WaitForAsync(id, "COMPLETED", Token);

        Assert.IsTrue(job.GetProperty("warnings").EnumerateArray().Any(warning => warning.GetString()!.Contains("U+03A9", StringComparison.Ordinal)), job.ToString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_SceneWithIdAndTextAlone_GetsTheRest()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);
        board["scenes"]!.AsArray().Add(JsonNode.Parse("""{ "id": "s99", "text": "A lighthouse stands on the cliff." }"""));

        using var put = await PutAsync(bench, id, board, etag);
        await Answer.JsonAsync(put, 200, Token);

        var added = (await bench.GetAsync($"/mcp/storyboard/{id}", Token)).GetProperty("scenes").EnumerateArray().Last();
        Assert.IsTrue(added.GetProperty("keywords").EnumerateArray().Any(word => word.GetString() == "lighthouse"));
        Assert.IsGreaterThan(1, added.GetProperty("estimated_seconds").GetDouble());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Get_Storyboard_TellsWhatAnEditorWouldSayAndTakesItBackUnread()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);

        var analysis = board["review"]!["analysis"]!;
        Assert.IsGreaterThan(0, analysis["words"]!.GetValue<int>());
        Assert.IsNotNull(analysis["hook"]!["score"]);
        board["review"] = null;
        board["title"] = "Mine";
        using var put = await PutAsync(bench, id, board, etag);
        await Answer.JsonAsync(put, 200, Token);

        var kept = await bench.GetAsync($"/mcp/storyboard/{id}", Token);
        Assert.AreEqual("Mine", kept.GetProperty("title").GetString());
        Assert.IsTrue(kept.TryGetProperty("review", out _));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_TwoEditorsOfOneVersion_TheSecondIsToldToReadAgain()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);
        board["title"] = "First";
        using var first = await PutAsync(bench, id, board, etag);
        board["title"] = "Second";

        using var second = await PutAsync(bench, id, board, etag);

        await Answer.ProblemAsync(second, 412, "storyboard.changed", Token);
        Assert.AreEqual("First", (await bench.GetAsync($"/mcp/storyboard/{id}", Token)).GetProperty("title").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_TwentyEditorsAtOnce_OneWins()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(async i =>
        {
            var mine = board.DeepClone();
            mine["title"] = $"Editor {i}";
            using var response = await PutAsync(bench, id, mine, etag);
            return (int)response.StatusCode;
        }));

        Assert.AreEqual(1, answers.Count(status => status == 200), string.Join(' ', answers));
        Assert.AreEqual(19, answers.Count(status => status == 412), string.Join(' ', answers));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_WithoutETag_IsAskedForIt()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, _) = await WaitingJobAsync(bench);

        using var response = await PutAsync(bench, id, board, null);

        await Answer.ProblemAsync(response, 428, "storyboard.no_etag", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_FaultyScenes_TellsEveryFault()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, board, etag) = await WaitingJobAsync(bench);
        board["scenes"]![0]!["text"] = " ";
        board["scenes"]![1]!["id"] = "s01";
        board["scenes"]![2]!["locked_clip"] = "../../etc/passwd";
        board["language"] = "de";

        using var response = await PutAsync(bench, id, board, etag);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        CollectionAssert.AreEquivalent(
            new[] { "scenes[0].text", "scenes[1].id", "scenes[2].locked_clip", "language" },
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).ToArray());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Put_WhileItIsMade_IsAConflict()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "RENDERING", Token);
        var (board, etag) = await ReadAsync(bench, id);

        using var response = await PutAsync(bench, id, board, etag);

        await Answer.ProblemAsync(response, 409, "job.wrong_state", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task PutThenRetry_EndedJob_MakesOnlyTheEditedScene()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        var (board, etag) = await ReadAsync(bench, id);
        board["scenes"]![2]!["text"] = "Then it sinks.";
        using var put = await PutAsync(bench, id, board, etag);
        await Answer.JsonAsync(put, 200, Token);
        bench.Studio.Calls.Clear();

        using var retried = await bench.Http.PostAsync($"/mcp/retry/{id}", null, Token);
        await Answer.JsonAsync(retried, 202, Token);
        var job = await bench.WaitForAsync(id, "COMPLETED", Token);

        Assert.AreEqual(2, job.GetProperty("attempt").GetInt32());
        Assert.AreEqual("narrate Then it sinks.", bench.Studio.Calls.Single(call => call.StartsWith("narrate", StringComparison.Ordinal)));
        Assert.AreEqual("body Then it sinks.", bench.Studio.Calls.Single(call => call.StartsWith("body", StringComparison.Ordinal)));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("{0}")]
    [DataRow("\"older\", W/{0}")]
    [DataRow("*")]
    public async Task Get_SameVersion_IsNotSentAgain(string known)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var (id, _, etag) = await WaitingJobAsync(bench);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/mcp/storyboard/{id}");
        request.Headers.TryAddWithoutValidation("If-None-Match", string.Format(CultureInfo.InvariantCulture, known, etag));

        using var response = await bench.Http.SendAsync(request, Token);

        Assert.AreEqual(304, (int)response.StatusCode);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Approve_JobThatDoesNotWait_IsAConflict()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString();

        using var response = await bench.Http.PostAsync($"/mcp/approve/{id}", null, Token);

        await Answer.ProblemAsync(response, 409, "job.wrong_state", Token);
    }

    private async Task<(string Id, JsonNode Board, string ETag)> WaitingJobAsync(ApiBench bench)
    {
        var id = await bench.SubmitAsync(Sample.TidesForApproval, Token);
        await bench.WaitForAsync(id, "AWAITING_APPROVAL", Token);
        var (board, etag) = await ReadAsync(bench, id);
        return (id, board, etag);
    }

    private async Task<(JsonNode Board, string ETag)> ReadAsync(ApiBench bench, string id)
    {
        using var response = await bench.Http.GetAsync($"/mcp/storyboard/{id}", Token);
        var json = await Answer.JsonAsync(response, 200, Token);
        return (JsonNode.Parse(json.GetRawText())!, response.Headers.ETag!.ToString());
    }

    private async Task<HttpResponseMessage> PutAsync(ApiBench bench, string id, JsonNode board, string? etag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/mcp/storyboard/{id}") { Content = JsonContent.Create(board) };
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-Match", etag);
        return await bench.Http.SendAsync(request, Token);
    }
}
