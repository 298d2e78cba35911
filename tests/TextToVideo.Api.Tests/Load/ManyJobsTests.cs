using System.Net.Http.Json;
using TextToVideo.Api.Tests.Serving;

namespace TextToVideo.Api.Tests.Load;

/// <summary>By themselves, because the time that an answer takes is measured.</summary>
[TestClass]
[DoNotParallelize]
public sealed class ManyJobsTests
{
    private const int Jobs = 300;

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(480_000, CooperativeCancellation = true)]
    public async Task ManyJobs_Queued_AreAllMadeWhileTheApiAnswers()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var ids = new System.Collections.Concurrent.ConcurrentBag<string>();
        await Parallel.ForAsync(0, Jobs, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Token }, async (i, token) =>
            ids.Add(await bench.SubmitAsync(new { script = "The moon pulls.", seed = i % 10, metadata = i }, token)));

        var slowest = TimeSpan.Zero;
        var ended = 0;
        while (ended < Jobs)
        {
            var watch = System.Diagnostics.Stopwatch.StartNew();
            await bench.GetAsync($"/mcp/status/{ids.First()}", Token);
            if (watch.Elapsed > slowest) slowest = watch.Elapsed;
            ended = await CountAsync(bench, "COMPLETED");
        }

        Assert.HasCount(Jobs, ids.Distinct().ToList());
        Assert.AreEqual(0, await CountAsync(bench, "FAILED"));
        Assert.IsLessThan(TimeSpan.FromSeconds(20), slowest);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Client_GoesAwayWhileItWaits_TheJobGoesOn()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = gate.Task);
        using (var leaving = CancellationTokenSource.CreateLinkedTokenSource(Token))
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = JsonContent.Create(Sample.Tides) };
            request.Headers.Add("Prefer", "wait=50");
            var waiting = bench.Http.SendAsync(request, leaving.Token);
            await bench.Studio.BodyStarted.Task.WaitAsync(Token);
            await leaving.CancelAsync();
            await Assert.ThrowsAsync<OperationCanceledException>(() => waiting);
        }
        gate.SetResult();

        var job = (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs")[0];

        await bench.WaitForAsync(job.GetProperty("job_id").GetString()!, "COMPLETED", Token);
    }

    private async Task<int> CountAsync(ApiBench bench, string state)
    {
        var count = 0;
        string? cursor = null;
        do
        {
            var page = await bench.GetAsync($"/mcp/jobs?limit=200&state={state}" + (cursor is null ? "" : $"&cursor={cursor}"), Token);
            count += page.GetProperty("jobs").GetArrayLength();
            cursor = page.TryGetProperty("next_cursor", out var next) ? next.GetString() : null;
        }
        while (cursor is not null);
        return count;
    }
}
