using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Tests.Orchestrations;
using TextToVideo.Tests.Retention;

namespace TextToVideo.Tests.Jobs;

/// <summary>A job goes whole, or what is left of it can be deleted again.</summary>
[TestClass]
public sealed class JobDeletionTests : IDisposable
{
    private readonly CleaningBench _bench = new();

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose() => _bench.Dispose();

    [TestMethod]
    public async Task Delete_WhoeverAskedHasGone_TakesAllRunsAllTheSame()
    {
        await AddAsync("job1", "job1-r2", "job1-r3");
        using var asking = new CancellationTokenSource();
        _bench.Engine.Purging = _ => asking.Cancel();

        await _bench.Desk.DeleteAsync("job1", asking.Token);

        Assert.IsEmpty(_bench.Engine.All);
        Assert.IsEmpty(await _bench.KeysAsync("jobs/", Token));
    }

    [TestMethod]
    public async Task Delete_BrokenOffBetweenRuns_CanBeAskedForAgain()
    {
        await AddAsync("job1", "job1-r2");
        var purged = 0;
        _bench.Engine.Purging = _ =>
        {
            if (++purged == 2) throw new IOException("The machine has gone.");
        };
        await Assert.ThrowsExactlyAsync<IOException>(() => _bench.Desk.DeleteAsync("job1", Token));

        await _bench.Desk.GetAsync("job1", Token);
        await _bench.Desk.DeleteAsync("job1", Token);

        Assert.IsEmpty(_bench.Engine.All);
    }

    [TestMethod]
    public async Task Delete_AVariantStillRuns_IsRefusedAndTakesNothing()
    {
        var request = ProductBench.ThreeScenes with { Variants = new VideoVariants { Aspects = [Aspect.Landscape, Aspect.Square] } };
        await AddAsync(new GenerateVideoInput { JobId = "job1", Request = request }, "job1", "job1-r2");
        _bench.Engine.Add("job1-r2-v2", nameof(MakeVariant), RuntimeStatus.Running, _bench.Time.GetUtcNow());

        await Assert.ThrowsExactlyAsync<JobStateException>(() => _bench.Desk.DeleteAsync("job1", Token));

        Assert.HasCount(3, _bench.Engine.All);
        Assert.HasCount(2, await _bench.KeysAsync("jobs/", Token));
    }

    [TestMethod]
    public async Task Delete_TheEngineKeepsARun_DoesNotClaimThatItIsGone()
    {
        await AddAsync("job1");
        // Of no variant that the job's request names.
        _bench.Engine.Add("job1-v9", nameof(MakeVariant), RuntimeStatus.Running, _bench.Time.GetUtcNow());

        await Assert.ThrowsExactlyAsync<JobStateException>(() => _bench.Desk.DeleteAsync("job1", Token));
    }

    [TestMethod]
    [DataRow("job1")]
    [DataRow("job1", "job1-r2")]
    public async Task Delete_RetriedInItsMiddle_TakesTheRetryToo(params string[] runs)
    {
        await AddAsync(new GenerateVideoInput { JobId = "job1", Request = ProductBench.ThreeScenes }, runs);
        // The last run has gone, the job not yet.
        var moment = runs.Length == 1 ? runs[0] : runs[^2];
        _bench.Engine.Purging = id =>
        {
            if (id == moment) _bench.Retries.RetryAsync("job1", null, null, null, CancellationToken.None).GetAwaiter().GetResult();
        };

        await _bench.Desk.DeleteAsync("job1", Token);

        Assert.IsEmpty(_bench.Engine.All);
        Assert.IsEmpty(await _bench.KeysAsync("jobs/", Token));
    }

    [TestMethod]
    public async Task Retry_DeletedInItsMiddle_IsRefusedAndLeavesNoRun()
    {
        await AddAsync(new GenerateVideoInput { JobId = "job1", Request = ProductBench.ThreeScenes }, "job1");
        _bench.Engine.Scheduled = _ => _bench.Engine.All.RemoveAll(state => state.InstanceId == "job1");

        await Assert.ThrowsExactlyAsync<JobNotFoundException>(() => _bench.Retries.RetryAsync("job1", null, null, null, Token));

        Assert.IsEmpty(_bench.Engine.All);
    }

    private Task AddAsync(params string[] runs) => AddAsync(null, runs);

    private async Task AddAsync(GenerateVideoInput? input, params string[] runs)
    {
        foreach (var run in runs)
        {
            _bench.Engine.Add(run, nameof(GenerateVideo), RuntimeStatus.Failed, _bench.Time.GetUtcNow(), input: input);
            await _bench.WriteAsync($"jobs/{run}/file", 1, Token);
        }
    }
}
