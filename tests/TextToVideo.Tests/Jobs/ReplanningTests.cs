using System.Text;
using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Studio;
using TextToVideo.Tests.Orchestrations;

namespace TextToVideo.Tests.Jobs;

/// <summary>A new plan takes the place of the old one, edits and all; but not before there is one.</summary>
[TestClass]
public sealed class ReplanningTests
{
    private const string Planned = "The sea rises.";
    private const string Edited = "The water climbs.";

    private static readonly VideoRequest TwoLanguages = ProductBench.ThreeScenes with { Variants = new VideoVariants { Languages = ["en", "de"] } };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_ThatIsNotTaken_LeavesTheEdit()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);
        await EditAsync(bench, job.JobId);
        // As if another retry had been faster.
        await bench.Client.ScheduleAsync(nameof(PrefetchMedia), new PrefetchInput(), new ScheduleOptions { InstanceId = RunId.First(job.JobId).Next().ToString() }, Token);

        await Assert.ThrowsExactlyAsync<JobStateException>(() => bench.Retries.RetryAsync(job.JobId, JobState.ScenePlanning, null, null, Token));

        Assert.Contains(Edited, await ReadAsync(bench, job.JobId));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_FromThePlanning_MakesAllStoryboardsAnew()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(TwoLanguages, Token);
        await EditAsync(bench, job.JobId);
        await EditAsync(bench, $"{job.JobId}/de");

        await bench.Retries.RetryAsync(job.JobId, JobState.ScenePlanning, null, null, Token);
        await CompleteAsync(bench, job.JobId);

        Assert.Contains(Planned, await ReadAsync(bench, job.JobId));
        Assert.Contains("de: " + Planned, await ReadAsync(bench, $"{job.JobId}/de"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_AfterOneThatDidNotComeToItsPlan_StillMakesIt()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);
        await EditAsync(bench, job.JobId);
        await bench.RetryAndEndInTheQueueAsync(job.JobId, JobState.ScenePlanning, Token);

        await bench.Retries.RetryAsync(job.JobId, null, null, null, Token);
        await CompleteAsync(bench, job.JobId);

        Assert.Contains(Planned, await ReadAsync(bench, job.JobId));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_AfterAnEditSinceThatRun_MakesTheEdit()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);
        await bench.RetryAndEndInTheQueueAsync(job.JobId, JobState.ScenePlanning, Token);
        await EditAsync(bench, job.JobId);

        await bench.Retries.RetryAsync(job.JobId, null, null, null, Token);
        await CompleteAsync(bench, job.JobId);

        Assert.Contains(Edited, await ReadAsync(bench, job.JobId));
        Assert.AreEqual(1, bench.Studio.Count($"narrate {Edited}"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_AfterTheTranslationOfANewPlanFailed_TranslatesThatPlan()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(TwoLanguages, Token);
        await EditAsync(bench, $"{job.JobId}/de");
        bench.Studio.Failures["translate"] = FakeStudio.Final("translation.failed", "No.");
        await bench.Retries.RetryAsync(job.JobId, JobState.ScenePlanning, null, null, Token);
        Assert.AreEqual(JobState.Failed, (await bench.Desk.WaitAsync(job.JobId, Token)).Status.State);
        bench.Studio.Failures.Clear();

        await bench.Retries.RetryAsync(job.JobId, null, null, null, Token);
        await CompleteAsync(bench, job.JobId);

        Assert.Contains("de: " + Planned, await ReadAsync(bench, $"{job.JobId}/de"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Keep_RunAgainAfterAnEdit_LeavesTheEdit()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes, Token);
        var old = await bench.Store.FindAsync(StoryboardPlace.KeyOf(job.JobId), Token);
        var input = new KeepStoryboardInput(job.JobId, new Storyboard { Title = "New", Language = "en", Seed = 1, Scenes = [] }) { Replaces = old!.ETag };
        var context = new ActivityContext(job.JobId, nameof(KeepStoryboard));

        await new KeepStoryboard(bench.Store).RunAsync(context, input, Token);
        Assert.Contains("New", await ReadAsync(bench, job.JobId));
        await bench.Store.WriteAsync(StoryboardPlace.KeyOf(job.JobId), "edited"u8.ToArray(), WriteCondition.None, Token);
        await new KeepStoryboard(bench.Store).RunAsync(context, input, Token);

        Assert.AreEqual("edited", await ReadAsync(bench, job.JobId));
    }

    private async Task CompleteAsync(ProductBench bench, string jobId)
    {
        var job = await bench.Desk.WaitAsync(jobId, Token);
        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
    }

    private Task<string> ReadAsync(ProductBench bench, string place) => bench.ReadAsync(StoryboardPlace.KeyOf(place), Token);

    private async Task EditAsync(ProductBench bench, string place)
    {
        var edited = (await ReadAsync(bench, place)).Replace(Planned, Edited, StringComparison.Ordinal);
        await bench.Store.WriteAsync(StoryboardPlace.KeyOf(place), Encoding.UTF8.GetBytes(edited), WriteCondition.None, Token);
    }
}
