using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Steps;
using TextToVideo.Tests.Orchestrations;
using TextToVideo.Webhooks;

namespace TextToVideo.Tests.Retention;

[TestClass]
public sealed class CleaningTests : IDisposable
{
    private readonly CleaningBench _bench = new();

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    public void Dispose() => _bench.Dispose();

    [TestMethod]
    public async Task Clean_StepUnusedForAWeek_GoesWithItsResultFirst()
    {
        var old = await _bench.StepAsync("old", 100, Token);
        _bench.Time.Advance(TimeSpan.FromDays(8));

        var report = await _bench.CleanAsync(Token);

        CollectionAssert.AreEqual(new[] { $"{old}{StepResult.FileName}", $"{old}picture.png" }, _bench.Store.Deleted);
        Assert.AreEqual(1, report.Cache.Deleted);
        Assert.AreEqual(102, report.Cache.BytesFreed);
        Assert.AreEqual(0, report.Cache.BytesKept);
        Assert.IsEmpty(Directory.GetFileSystemEntries(_bench.DataFolder), "Folders go with their last file.");
    }

    [TestMethod]
    public async Task Clean_StepThatAJobUsedToday_StaysHoweverLongAgoItWasMade()
    {
        var step = await _bench.StepAsync("often", 100, Token);
        _bench.Time.Advance(TimeSpan.FromDays(8));
        await _bench.Store.FindAsync(new ArtifactKey($"{step}picture.png"), Token);

        await _bench.CleanAsync(Token);

        Assert.HasCount(2, await _bench.KeysAsync(step, Token));
    }

    [TestMethod]
    public async Task Clean_TooMuch_LeavesTheMostRecentlyUsed()
    {
        _bench.Options.CacheBytes = 250;
        var first = await _bench.StepAsync("first", 100, Token);
        await UseLaterAsync(first, TimeSpan.FromHours(1));
        var second = await _bench.StepAsync("second", 100, Token);
        await UseLaterAsync(second, TimeSpan.FromHours(2));
        var third = await _bench.StepAsync("third", 100, Token);
        await UseLaterAsync(third, TimeSpan.FromHours(3));

        var report = await _bench.CleanAsync(Token);

        Assert.IsEmpty(await _bench.KeysAsync(first, Token));
        Assert.HasCount(2, await _bench.KeysAsync(second, Token));
        Assert.HasCount(2, await _bench.KeysAsync(third, Token));
        Assert.IsLessThanOrEqualTo(250, report.Cache.BytesKept);
    }

    [TestMethod]
    public async Task Clean_WhileAJobRuns_TakesNothingThatWasUsedSinceItBegan()
    {
        _bench.Options.CacheBytes = 0;
        var before = await _bench.StepAsync("before", 100, Token);
        var reused = await _bench.StepAsync("reused", 100, Token);
        _bench.Time.Advance(TimeSpan.FromDays(10));
        _bench.Engine.Add("job1", nameof(GenerateVideo), RuntimeStatus.Running, _bench.Time.GetUtcNow());
        await UseLaterAsync(reused, TimeSpan.FromMinutes(1));
        _bench.Time.Advance(TimeSpan.FromDays(20));

        await _bench.CleanAsync(Token);

        Assert.IsEmpty(await _bench.KeysAsync(before, Token));
        Assert.HasCount(2, await _bench.KeysAsync(reused, Token));
    }

    [TestMethod]
    public async Task Clean_OnlyADeliveryIsPending_IsNotHeldUpByIt()
    {
        _bench.Options.CacheBytes = 0;
        _bench.Engine.Add("job1-hook-Completed", nameof(DeliverWebhook), RuntimeStatus.Running, _bench.Time.GetUtcNow().AddDays(-3));
        var step = await _bench.StepAsync("old", 100, Token);

        await _bench.CleanAsync(Token);

        Assert.IsEmpty(await _bench.KeysAsync(step, Token));
    }

    [TestMethod]
    [DataRow(JobState.AwaitingApproval, null, false)]
    [DataRow(JobState.AwaitingApproval, "acme", true)]
    [DataRow(JobState.Rendering, null, true)]
    public async Task Clean_AJobWaitsForApproval_KeepsWhatItUsedOnlyForItsBrand(JobState state, string? brand, bool isKept)
    {
        _bench.Options.CacheBytes = 0;
        var input = new GenerateVideoInput { JobId = "job1", Request = ProductBench.ThreeScenes with { Approval = true, Brand = brand } };
        _bench.Engine.Add("job1", nameof(GenerateVideo), RuntimeStatus.Running, _bench.Time.GetUtcNow(), input: input, told: new JobStatus { State = state });
        var step = await _bench.StepAsync("since", 100, Token);
        _bench.Time.Advance(TimeSpan.FromDays(1));

        await _bench.CleanAsync(Token);

        Assert.AreEqual(isKept, (await _bench.KeysAsync(step, Token)).Count > 0);
    }

    [TestMethod]
    public async Task Clean_AJobBegunAfterOneThatWaitsForApproval_KeepsWhatItUsed()
    {
        _bench.Options.CacheBytes = 0;
        var input = new GenerateVideoInput { JobId = "forgotten", Request = ProductBench.ThreeScenes with { Approval = true } };
        _bench.Engine.Add("forgotten", nameof(GenerateVideo), RuntimeStatus.Running, _bench.Time.GetUtcNow(), input: input, told: new JobStatus { State = JobState.AwaitingApproval });
        var before = await _bench.StepAsync("before", 100, Token);
        _bench.Time.Advance(TimeSpan.FromDays(3));
        _bench.Engine.Add("job2", nameof(GenerateVideo), RuntimeStatus.Running, _bench.Time.GetUtcNow());
        var since = await _bench.StepAsync("since", 100, Token);
        await UseLaterAsync(since, TimeSpan.FromMinutes(5));

        await _bench.CleanAsync(Token);

        Assert.IsEmpty(await _bench.KeysAsync(before, Token));
        Assert.HasCount(2, await _bench.KeysAsync(since, Token));
    }

    [TestMethod]
    public async Task Clean_StepUsedWhileItsResultGoes_KeepsItsFiles()
    {
        var step = await _bench.StepAsync("raced", 100, Token);
        _bench.Time.Advance(TimeSpan.FromDays(8));
        _bench.Store.AfterDelete = _ => _bench.Store.FindAsync(new ArtifactKey($"{step}picture.png"), Token);

        var report = await _bench.CleanAsync(Token);

        CollectionAssert.AreEqual(new[] { $"{step}picture.png" }, (await _bench.KeysAsync(step, Token)).ToArray());
        Assert.AreEqual(0, report.Cache.Deleted);
    }

    [TestMethod]
    public async Task Clean_FilesOfJobs_StayWhileTheJobIsKnown()
    {
        _bench.Options.CacheBytes = 0;
        _bench.Engine.Add("job1", nameof(GenerateVideo), RuntimeStatus.Completed, _bench.Time.GetUtcNow());
        await _bench.WriteAsync("jobs/job1/video.mp4", 100, Token);
        await _bench.WriteAsync("jobs/job1-r2/cancelled", 9, Token);
        await _bench.WriteAsync("jobs/gone/video.mp4", 100, Token);
        await _bench.WriteAsync("server/link-key", 32, Token);
        await _bench.WriteAsync("idempotency/00", 50, Token);
        await _bench.WriteAsync("other/thing", 50, Token);
        _bench.Time.Advance(TimeSpan.FromDays(300));

        var report = await _bench.CleanAsync(Token);

        CollectionAssert.AreEquivalent(new[] { "jobs/job1/video.mp4", "jobs/job1-r2/cancelled", "server/link-key", "other/thing" }, (await _bench.KeysAsync("", Token)).ToArray());
        Assert.AreEqual(2, report.Leftovers);
    }

    [TestMethod]
    public async Task Clean_JobJustBegunAndNotYetKnown_KeepsItsFiles()
    {
        await _bench.WriteAsync("jobs/new/storyboard.json", 100, Token);

        await _bench.CleanAsync(Token);

        Assert.HasCount(1, await _bench.KeysAsync("jobs/", Token));
    }

    [TestMethod]
    public async Task Clean_Histories_ForgetsOldDeliveriesAndNoJobs()
    {
        var now = _bench.Time.GetUtcNow();
        _bench.Engine.Add("old", nameof(GenerateVideo), RuntimeStatus.Completed, now.AddDays(-400));
        _bench.Engine.Add("old-hook-Completed", nameof(DeliverWebhook), RuntimeStatus.Completed, now.AddDays(-400), now.AddDays(-399));
        _bench.Engine.Add("late-hook-Completed", nameof(DeliverWebhook), RuntimeStatus.Completed, now.AddDays(-31), now.AddDays(-28));
        _bench.Engine.Add("long-hook-Completed", nameof(DeliverWebhook), RuntimeStatus.Running, now.AddDays(-40));
        _bench.Engine.Add("prefetch-1", nameof(PrefetchMedia), RuntimeStatus.Failed, now.AddDays(-31));

        var report = await _bench.CleanAsync(Token);

        Assert.AreEqual(2, report.Forgotten);
        Assert.AreEqual(0, report.Jobs);
        CollectionAssert.AreEquivalent(new[] { "old", "late-hook-Completed", "long-hook-Completed" }, _bench.Engine.All.Select(state => state.InstanceId).ToArray());
    }

    [TestMethod]
    public async Task Clean_JobAgeSet_DeletesOldJobsWithFilesRunsAndDeliveries()
    {
        _bench.Options.JobAge = TimeSpan.FromDays(90);
        var now = _bench.Time.GetUtcNow();
        _bench.Engine.Add("old", nameof(GenerateVideo), RuntimeStatus.Failed, now.AddDays(-100));
        _bench.Engine.Add("old-r2", nameof(GenerateVideo), RuntimeStatus.Completed, now.AddDays(-99));
        _bench.Engine.Add("old-hook-Failed", nameof(DeliverWebhook), RuntimeStatus.Completed, now.AddDays(-99), now.AddDays(-1));
        _bench.Engine.Add("retried", nameof(GenerateVideo), RuntimeStatus.Failed, now.AddDays(-100));
        _bench.Engine.Add("retried-r2", nameof(GenerateVideo), RuntimeStatus.Completed, now.AddDays(-5));
        await _bench.WriteAsync("jobs/old/video.mp4", 100, Token);
        await _bench.WriteAsync("jobs/retried/video.mp4", 100, Token);

        var report = await _bench.CleanAsync(Token);

        Assert.AreEqual(1, report.Jobs);
        CollectionAssert.AreEquivalent(new[] { "retried", "retried-r2" }, _bench.Engine.All.Select(state => state.InstanceId).ToArray());
        CollectionAssert.AreEqual(new[] { "jobs/retried/video.mp4" }, (await _bench.KeysAsync("", Token)).ToArray());
    }

    [TestMethod]
    public async Task Clean_DryRun_TellsAndTouchesNothing()
    {
        var step = await _bench.StepAsync("old", 100, Token);

        var cleaning = await _bench.Cache.CleanAsync(0, DateTimeOffset.MinValue, isDryRun: true, Token);

        Assert.AreEqual(102, cleaning.BytesFreed);
        Assert.HasCount(2, await _bench.KeysAsync(step, Token));
    }

    private async Task UseLaterAsync(string step, TimeSpan later)
    {
        _bench.Time.Advance(later);
        await _bench.Store.FindAsync(new ArtifactKey($"{step}picture.png"), Token);
    }
}
