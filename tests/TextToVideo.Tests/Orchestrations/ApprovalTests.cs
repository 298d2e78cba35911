using System.Text;
using TextToVideo.Artifacts;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Studio;

namespace TextToVideo.Tests.Orchestrations;

/// <summary>Nothing is made of a plan that its user wants to see first.</summary>
[TestClass]
public sealed class ApprovalTests
{
    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Approval_StoryboardEditedMeanwhile_IsWhatIsMade()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var jobId = await bench.Desk.SubmitAsync(ProductBench.ThreeScenes with { Approval = true }, null, Token);
        await AwaitsApprovalAsync(bench, jobId);
        Assert.AreEqual(0, bench.Studio.Count("narrate"), "nothing is bought before approval");

        var key = JobKeys.File(jobId, KeepStoryboard.FileName);
        var edited = (await bench.ReadAsync(key, Token)).Replace("The sea rises.", "The water climbs.", StringComparison.Ordinal);
        await bench.Store.WriteAsync(key, Encoding.UTF8.GetBytes(edited), WriteCondition.None, Token);
        await bench.Client.RaiseEventAsync(jobId, GenerateVideo.ApproveEvent, null, Token);
        var job = await bench.Desk.WaitAsync(jobId, Token);

        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
        Assert.AreEqual(1, bench.Studio.Count("narrate The water climbs."));
        Assert.AreEqual(0, bench.Studio.Count("narrate The sea rises."));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Retry_OfAJobCancelledBeforeApproval_StillWaitsForIt(bool hasVariants)
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var request = ProductBench.ThreeScenes with { Approval = true, Variants = hasVariants ? new VideoVariants { Aspects = [Aspect.Landscape, Aspect.Portrait] } : null };
        var jobId = await bench.Desk.SubmitAsync(request, null, Token);
        await AwaitsApprovalAsync(bench, jobId);
        await bench.Desk.CancelAsync(jobId, null, Token);
        await bench.Desk.WaitAsync(jobId, Token);

        var again = await bench.Retries.RetryAsync(jobId, null, null, null, Token);

        await AwaitsApprovalAsync(bench, jobId);
        Assert.AreEqual(0, bench.Studio.Count("narrate"), "nothing is bought before approval");
        await bench.Client.RaiseEventAsync(again.ToString(), GenerateVideo.ApproveEvent, null, Token);
        var job = await bench.Desk.WaitAsync(jobId, Token);
        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_OfAJobThatFailedBetweenPlanAndApproval_StillWaitsForIt()
    {
        await using var bench = await ProductBench.StartAsync(studio => studio.Failures["translate"] = FakeStudio.Final("translation.failed", "No."), Token);
        var job = await bench.RunAsync(ProductBench.ThreeScenes with { Approval = true, Variants = new VideoVariants { Languages = ["en", "de"] } }, Token);
        Assert.AreEqual(JobState.Failed, job.Status.State);
        Assert.IsNotNull(await bench.Store.FindAsync(StoryboardPlace.KeyOf(job.JobId), Token), "the plan was kept before");
        bench.Studio.Failures.Clear();

        await bench.Retries.RetryAsync(job.JobId, null, null, null, Token);

        await AwaitsApprovalAsync(bench, job.JobId);
        Assert.AreEqual(0, bench.Studio.Count("narrate"), "nothing is bought before approval");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow(true)]
    [DataRow(false)]
    public async Task Retry_OfARetryThatEndedInTheQueue_AsksWhereNobodyHasApproved(bool wasApproved)
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var jobId = await bench.Desk.SubmitAsync(ProductBench.ThreeScenes with { Approval = true }, null, Token);
        await AwaitsApprovalAsync(bench, jobId);
        if (wasApproved) await bench.Desk.ApproveAsync(jobId, Token);
        else await bench.Desk.CancelAsync(jobId, null, Token);
        await bench.Desk.WaitAsync(jobId, Token);
        await bench.RetryAndEndInTheQueueAsync(jobId, null, Token);

        var third = await bench.Retries.RetryAsync(jobId, null, null, null, Token);

        Assert.AreEqual(3, third.Attempt);
        if (!wasApproved) await AwaitsApprovalAsync(bench, jobId);
        else Assert.AreEqual(JobState.Completed, (await bench.Desk.WaitAsync(jobId, Token)).Status.State);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_OfAJobThatWasApproved_DoesNotAskAgain()
    {
        await using var bench = await ProductBench.StartAsync(null, Token);
        var jobId = await bench.Desk.SubmitAsync(ProductBench.ThreeScenes with { Approval = true }, null, Token);
        await AwaitsApprovalAsync(bench, jobId);
        await bench.Client.RaiseEventAsync(jobId, GenerateVideo.ApproveEvent, null, Token);
        await bench.Desk.WaitAsync(jobId, Token);

        await bench.Retries.RetryAsync(jobId, JobState.TtsGeneration, null, null, Token);

        var job = await bench.Desk.WaitAsync(jobId, Token);
        Assert.AreEqual(JobState.Completed, job.Status.State, job.Status.Failure?.Message);
    }

    private async Task AwaitsApprovalAsync(ProductBench bench, string jobId)
    {
        while ((await bench.Desk.GetAsync(jobId, Token)).Status.State != JobState.AwaitingApproval) await Task.Delay(20, Token);
    }
}
