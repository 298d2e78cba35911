using System.Net.Http.Json;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Studio;

namespace TextToVideo.Api.Tests.Jobs;

[TestClass]
public sealed class JobRouteTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_Script_LeadsToAVideoByTheAddressesItGives()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", new { script = "The moon pulls. The sea rises.", title = "Tides", metadata = new { order = 7 } }, Token);
        var accepted = await Answer.JsonAsync(response, 202, Token);
        var id = accepted.GetProperty("job_id").GetString()!;
        Assert.AreEqual("PENDING", accepted.GetProperty("status").GetString());
        Assert.AreEqual($"{bench.Address}mcp/status/{id}", accepted.GetProperty("status_url").GetString());
        Assert.AreEqual(accepted.GetProperty("status_url").GetString(), response.Headers.Location?.ToString());
        Assert.IsNotNull(response.Headers.RetryAfter);

        var done = await bench.WaitForAsync(id, "COMPLETED", Token);
        Assert.AreEqual(100, done.GetProperty("percent").GetDouble());
        Assert.AreEqual(1, done.GetProperty("attempt").GetInt32());
        Assert.AreEqual("RENDERING", done.GetProperty("stage").GetString());
        Assert.AreEqual(7, done.GetProperty("metadata").GetProperty("order").GetInt32());
        CollectionAssert.AreEqual(
            new[] { "SCENE_PLANNING", "ASSET_RETRIEVAL", "TTS_GENERATION", "AUDIO_PROCESSING", "RENDERING" },
            done.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("stage").GetString()).ToArray());

        var result = await bench.GetAsync(accepted.GetProperty("result_url").GetString()!, Token);
        foreach (var link in new[] { "video_url", "thumbnail_url", "srt_url", "vtt_url", "ass_url", "storyboard_url", "attribution_url", "attribution_text_url", "manifest_url" })
        {
            using var file = await bench.Http.GetAsync(result.GetProperty(link).GetString(), Token);
            Assert.AreEqual(200, (int)file.StatusCode, link);
        }
        Assert.AreEqual("video", await bench.Http.GetStringAsync(result.GetProperty("video_url").GetString(), Token));
        Assert.AreEqual(0, result.GetProperty("cost").GetProperty("total").GetDecimal());
        Assert.AreEqual(0, result.GetProperty("cost").GetProperty("lines").GetArrayLength());
        Assert.AreEqual(7, result.GetProperty("metadata").GetProperty("order").GetInt32());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_PreferWait_AnswersWithTheResult()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = JsonContent.Create(Sample.Tides) };
        request.Headers.Add("Prefer", "respond-async, wait=50");

        using var response = await bench.Http.SendAsync(request, Token);

        var result = await Answer.JsonAsync(response, 200, Token);
        Assert.AreEqual("COMPLETED", result.GetProperty("status").GetString());
        Assert.AreEqual("wait=50", response.Headers.GetValues("Preference-Applied").Single());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_PreferWaitTooShort_AnswersWhereToLook()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = JsonContent.Create(Sample.Tides) };
        request.Headers.Add("Prefer", "wait=2");

        using var response = await bench.Http.SendAsync(request, Token);

        var accepted = await Answer.JsonAsync(response, 202, Token);
        Assert.AreEqual("RENDERING", accepted.GetProperty("status").GetString(), "as it is by now");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Result_NotReady_IsAConflictThatTellsTheStatus()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "RENDERING", Token);

        using var response = await bench.Http.GetAsync($"/mcp/result/{id}", Token);

        var problem = await Answer.ProblemAsync(response, 409, "job.not_ready", Token);
        Assert.AreEqual("RENDERING", problem.GetProperty("job").GetProperty("status").GetString());
        Assert.IsNotNull(response.Headers.RetryAfter);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Result_Failed_TellsTheFailureWithoutTheMachinesPaths()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["body"] = FakeStudio.Final("render.failed", "ffmpeg cannot read /srv/secret/clips/sea.mp4: broken."));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "FAILED", Token);

        var result = await bench.GetAsync($"/mcp/result/{id}", Token);

        Assert.AreEqual("FAILED", result.GetProperty("status").GetString());
        Assert.AreEqual("render.failed", result.GetProperty("failure").GetProperty("code").GetString());
        Assert.AreEqual("ffmpeg cannot read …/sea.mp4: broken.", result.GetProperty("failure").GetProperty("message").GetString());
        Assert.IsFalse(result.TryGetProperty("video_url", out _));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Cancel_WhileRendering_EndsTheJobOnce()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        using var cancelled = await bench.Http.PostAsJsonAsync($"/mcp/cancel/{id}", new { reason = "Wrong text." }, Token);
        await Answer.JsonAsync(cancelled, 202, Token);
        await bench.Studio.BodyStopped.Task.WaitAsync(Token);
        var job = await bench.WaitForAsync(id, "CANCELLED", Token);
        Assert.AreEqual("Wrong text.", job.GetProperty("failure").GetProperty("message").GetString());

        using var again = await bench.Http.PostAsync($"/mcp/cancel/{id}", null, Token);
        await Answer.ProblemAsync(again, 409, "job.wrong_state", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Cancel_EmptyBodyOfAnotherType_IsNoBody()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = await bench.SubmitAsync(new { script = "The sea rises.", approval = true }, Token);
        await bench.WaitForAsync(id, "AWAITING_APPROVAL", Token);
        using var nothing = new FormUrlEncodedContent([]);
        using var form = new FormUrlEncodedContent([new("reason", "Enough.")]);

        using var refused = await bench.Http.PostAsync($"/mcp/cancel/{id}", form, Token);
        using var cancelled = await bench.Http.PostAsync($"/mcp/cancel/{id}", nothing, Token);

        await Answer.ProblemAsync(refused, 415, "request.not_json", Token);
        await Answer.JsonAsync(cancelled, 202, Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Cancel_ReasonThatSaysNothing_IsToldAsNone()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = await bench.SubmitAsync(new { script = "The sea rises.", approval = true }, Token);
        await bench.WaitForAsync(id, "AWAITING_APPROVAL", Token);

        using var cancelled = await bench.Http.PostAsJsonAsync($"/mcp/cancel/{id}", new { reason = " " }, Token);

        await Answer.JsonAsync(cancelled, 202, Token);
        var job = await bench.WaitForAsync(id, "CANCELLED", Token);
        Assert.AreEqual("Cancelled over the API.", job.GetProperty("failure").GetProperty("message").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("GET", "/mcp/status/none")]
    [DataRow("GET", "/mcp/result/none")]
    [DataRow("GET", "/mcp/events/none")]
    [DataRow("GET", "/mcp/storyboard/none")]
    [DataRow("GET", "/mcp/status/..%2f..%2fetc")]
    [DataRow("POST", "/mcp/cancel/none")]
    [DataRow("POST", "/mcp/approve/none")]
    [DataRow("POST", "/mcp/retry/none")]
    [DataRow("DELETE", "/mcp/jobs/none")]
    public async Task UnknownJob_AnyRoute_IsNotFound(string method, string path)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        using var response = await bench.Http.SendAsync(request, Token);

        await Answer.ProblemAsync(response, 404, "job.not_found", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Delete_EndedJob_ForgetsItAndItsFiles()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var result = await bench.MakeAsync(Sample.Tides, Token);
        var id = result.GetProperty("job_id").GetString();

        using var deleted = await bench.Http.DeleteAsync($"/mcp/jobs/{id}", Token);

        Assert.AreEqual(204, (int)deleted.StatusCode);
        using var status = await bench.Http.GetAsync($"/mcp/status/{id}", Token);
        await Answer.ProblemAsync(status, 404, "job.not_found", Token);
        using var file = await bench.Http.GetAsync(result.GetProperty("video_url").GetString(), Token);
        await Answer.ProblemAsync(file, 404, "file.not_found", Token);
    }
}
