using TextToVideo.Api.Tests.Serving;
using TextToVideo.Studio;

namespace TextToVideo.Api.Tests.Jobs;

[TestClass]
public sealed class RetryTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_FailedJob_DoesOnlyWhatIsMissing()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["assemble"] = FakeStudio.Final("render.failed", "No room."));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "FAILED", Token);
        bench.Studio.Failures.Clear();
        bench.Studio.Calls.Clear();

        using var retried = await bench.Http.PostAsync($"/mcp/retry/{id}", null, Token);
        await Answer.JsonAsync(retried, 202, Token);
        var job = await bench.WaitForAsync(id, "COMPLETED", Token);

        Assert.AreEqual(2, job.GetProperty("attempt").GetInt32());
        Assert.AreEqual("assemble", string.Join(' ', bench.Studio.Calls.Where(call => call != "find").Select(call => call.Split(' ')[0])));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Result_OfARetryThatFailed_NamesTheVideoThatTheJobHadBefore()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var first = await bench.MakeAsync(Sample.Tides, Token);
        var id = first.GetProperty("job_id").GetString()!;
        Assert.AreEqual(1, first.GetProperty("video_attempt").GetInt32());
        bench.Studio.Failures["assemble"] = FakeStudio.Final("render.failed", "No room.");
        using (var retried = await bench.Http.PostAsync($"/mcp/retry/{id}?from=RENDERING", null, Token)) await Answer.JsonAsync(retried, 202, Token);
        await bench.WaitForAsync(id, "FAILED", Token);

        using var response = await bench.Http.GetAsync($"/mcp/result/{id}", Token);
        var result = await Answer.JsonAsync(response, 200, Token);

        Assert.AreEqual(("FAILED", 2, 1), (result.GetProperty("status").GetString(), result.GetProperty("attempt").GetInt32(), result.GetProperty("video_attempt").GetInt32()));
        Assert.AreEqual("render.failed", result.GetProperty("failure").GetProperty("code").GetString());
        Assert.AreEqual(first.GetProperty("bytes").GetInt64(), (await bench.Http.GetByteArrayAsync(result.GetProperty("video_url").GetString(), Token)).LongLength);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("RENDERING", 0, 0, 3, 1)]
    [DataRow("TTS_GENERATION", 0, 3, 3, 1)]
    [DataRow("SCENE_PLANNING", 1, 3, 3, 1)]
    public async Task Retry_FromAStage_MakesItAndTheLaterOnesAnew(string stage, int plans, int voices, int bodies, int assemblies)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        bench.Studio.Calls.Clear();

        await RetryAsync(bench, id, stage);

        Assert.AreEqual(plans, bench.Studio.Count("plan"));
        Assert.AreEqual(voices, bench.Studio.Count("narrate"));
        Assert.AreEqual(bodies, bench.Studio.Count("body"));
        Assert.AreEqual(assemblies, bench.Studio.Count("assemble"));

        // What was made anew is what a plain retry finds.
        bench.Studio.Calls.Clear();
        await RetryAsync(bench, id, null);
        Assert.AreEqual(0, bench.Studio.Calls.Count(call => call != "find"), string.Join(' ', bench.Studio.Calls));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_AskedForByTenAtOnce_RunsOnce()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = (await bench.MakeAsync(Sample.Tides, Token)).GetProperty("job_id").GetString()!;
        bench.Studio.BodyGate = Task.Delay(Timeout.Infinite, Token);

        var statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            using var response = await bench.Http.PostAsync($"/mcp/retry/{id}?from=RENDERING", null, Token);
            return (int)response.StatusCode;
        }));

        Assert.AreEqual(1, statuses.Count(status => status == 202), string.Join(' ', statuses));
        Assert.AreEqual(9, statuses.Count(status => status == 409), string.Join(' ', statuses));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("retry", "from, max_cost")]
    [DataRow("plan", "from")]
    public async Task Retry_ParameterSpelledWrong_IsRefusedWithThoseThatAreKnown(string route, string known)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.PostAsync($"/mcp/{route}/any?form=RENDERING", null, Token);

        var problem = await Answer.ProblemAsync(response, 400, "query.malformed", Token);
        Assert.AreEqual($"The query parameter form is not known here; known: {known}.", problem.GetProperty("detail").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_FromWhatIsNoStage_ListsTheStages()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.PostAsync("/mcp/retry/any?from=COMPLETED", null, Token);

        var problem = await Answer.ProblemAsync(response, 400, "query.malformed", Token);
        Assert.Contains("TTS_GENERATION", problem.GetProperty("detail").GetString()!);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_JobThatRuns_IsAConflict()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "RENDERING", Token);

        using var response = await bench.Http.PostAsync($"/mcp/retry/{id}", null, Token);

        await Answer.ProblemAsync(response, 409, "job.wrong_state", Token);
    }

    private async Task RetryAsync(ApiBench bench, string id, string? stage)
    {
        using var retried = await bench.Http.PostAsync($"/mcp/retry/{id}" + (stage is null ? "" : $"?from={stage}"), null, Token);
        await Answer.JsonAsync(retried, 202, Token);
        await bench.WaitForAsync(id, "COMPLETED", Token);
    }
}
