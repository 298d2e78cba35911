using TextToVideo.Api.Tests.Serving;
using TextToVideo.Studio;

namespace TextToVideo.Api.Tests.Jobs;

[TestClass]
public sealed class ListTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task List_Pages_HoldEveryJobOnceInEitherOrder()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var made = new List<string>();
        for (var i = 0; i < 7; i++) made.Add(await bench.SubmitAsync(new { script = $"Number {i}." }, Token));
        foreach (var id in made) await bench.WaitForAsync(id, "COMPLETED", Token);

        CollectionAssert.AreEqual(made, await ReadAllAsync(bench, "limit=3&sort=created_at"));
        made.Reverse();
        CollectionAssert.AreEqual(made, await ReadAllAsync(bench, "limit=3"));
        CollectionAssert.AreEqual(made, await ReadAllAsync(bench, "limit=200"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task List_ByState_HoldsOnlyThose()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["body Bad"] = FakeStudio.Final("render.failed", "No."));
        var good = await bench.SubmitAsync(new { script = "Good." }, Token);
        var bad = await bench.SubmitAsync(new { script = "Bad." }, Token);
        var waiting = await bench.SubmitAsync(Sample.TidesForApproval, Token);
        await bench.WaitForAsync(good, "COMPLETED", Token);
        await bench.WaitForAsync(bad, "FAILED", Token);
        await bench.WaitForAsync(waiting, "AWAITING_APPROVAL", Token);

        CollectionAssert.AreEqual(new[] { good }, await ReadAllAsync(bench, "state=completed"));
        CollectionAssert.AreEqual(new[] { bad }, await ReadAllAsync(bench, "state=FAILED"));
        CollectionAssert.AreEqual(new[] { waiting }, await ReadAllAsync(bench, "state=AWAITING_APPROVAL"));
        CollectionAssert.AreEqual(new[] { waiting, good }, await ReadAllAsync(bench, "state=COMPLETED,AWAITING_APPROVAL&limit=1"));
        Assert.IsEmpty(await ReadAllAsync(bench, "state=CANCELLED"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task List_RetriedJob_IsOneEntryInItsLastState()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["body"] = FakeStudio.Final("render.failed", "No."));
        var id = await bench.SubmitAsync(Sample.Tides, Token);
        await bench.WaitForAsync(id, "FAILED", Token);
        bench.Studio.Failures.Clear();
        using var retried = await bench.Http.PostAsync($"/mcp/retry/{id}", null, Token);
        await bench.WaitForAsync(id, "COMPLETED", Token);

        var jobs = (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs");

        Assert.AreEqual(1, jobs.GetArrayLength());
        Assert.AreEqual("COMPLETED", jobs[0].GetProperty("status").GetString());
        Assert.IsEmpty(await ReadAllAsync(bench, "state=FAILED"), "That it once failed is past.");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task List_RetriedJob_KeepsItsAgeAndItsPlace()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var older = await bench.SubmitAsync(new { script = "The first." }, Token);
        var newer = await bench.SubmitAsync(new { script = "The second." }, Token);
        foreach (var id in (string[])[older, newer]) await bench.WaitForAsync(id, "COMPLETED", Token);
        var before = await bench.GetAsync($"/mcp/status/{older}", Token);
        Assert.AreEqual(before.GetProperty("created_at").GetDateTimeOffset(), before.GetProperty("attempt_created_at").GetDateTimeOffset());

        using var retried = await bench.Http.PostAsync($"/mcp/retry/{older}", null, Token);
        var after = await bench.GetAsync($"/mcp/status/{older}", Token);
        var listed = (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs")[1];

        Assert.AreEqual(2, after.GetProperty("attempt").GetInt32());
        Assert.AreEqual(before.GetProperty("created_at").GetDateTimeOffset(), after.GetProperty("created_at").GetDateTimeOffset());
        Assert.IsGreaterThan(before.GetProperty("created_at").GetDateTimeOffset(), after.GetProperty("attempt_created_at").GetDateTimeOffset());
        Assert.AreEqual((older, before.GetProperty("created_at").GetDateTimeOffset()), (listed.GetProperty("job_id").GetString(), listed.GetProperty("created_at").GetDateTimeOffset()));
        CollectionAssert.AreEqual(new[] { newer, older }, await ReadAllAsync(bench, "limit=1"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("limit=0")]
    [DataRow("limit=201")]
    [DataRow("limit=many")]
    [DataRow("sort=title")]
    [DataRow("state=DONE")]
    [DataRow("states=COMPLETED")]
    [DataRow("cursor=';drop")]
    [DataRow("cursor=-1")]
    public async Task List_WrongParameter_IsABadRequest(string query)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        using var response = await bench.Http.GetAsync($"/mcp/jobs?{query}", Token);

        await Answer.ProblemAsync(response, 400, "query.malformed", Token);
    }

    private async Task<List<string>> ReadAllAsync(ApiBench bench, string query)
    {
        var ids = new List<string>();
        string? cursor = null;
        do
        {
            var page = await bench.GetAsync($"/mcp/jobs?{query}" + (cursor is null ? "" : $"&cursor={cursor}"), Token);
            ids.AddRange(page.GetProperty("jobs").EnumerateArray().Select(job => job.GetProperty("job_id").GetString()!));
            cursor = page.TryGetProperty("next_cursor", out var next) ? next.GetString() : null;
        }
        while (cursor is not null);
        return ids;
    }
}
