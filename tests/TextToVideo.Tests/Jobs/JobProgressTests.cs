using Microsoft.Extensions.Logging;
using TextToVideo.Durable;
using TextToVideo.Jobs;

namespace TextToVideo.Tests.Jobs;

[TestClass]
public sealed class JobProgressTests
{
    [TestMethod]
    public void Status_AfterTheEnd_StaysWhatTheEndSaid()
    {
        var board = new Board();
        var announced = new List<JobState>();
        var progress = new JobProgress(board, announced.Add, telemetry: null);
        progress.Enter(JobState.AssetRetrieval);
        progress.Expect(scenes: 2, units: 10);

        progress.End(JobState.Cancelled, new JobFailure("job.cancelled", "Enough."));
        progress.SceneDone(5);
        progress.Enter(JobState.Rendering);

        Assert.AreEqual(JobState.Cancelled, board.Status!.State);
        Assert.AreEqual("Enough.", board.Status.Failure?.Message);
        CollectionAssert.AreEqual(new[] { JobState.AssetRetrieval }, announced);
    }

    [TestMethod]
    public void Percent_OfMoreWorkThanExpected_NeverFallsAndReachesAHundredOnlyAtTheEnd()
    {
        var board = new Board();
        var progress = new JobProgress(board, _ => { }, telemetry: null);
        progress.Enter(JobState.Rendering);
        progress.Done(3);
        var early = board.Status!.Percent;
        progress.Expect(scenes: 1, units: 4);
        progress.Done(1);
        progress.Done(9);

        Assert.AreEqual(99, early);
        Assert.AreEqual(99, board.Status.Percent);
        progress.End(JobState.Completed, null);
        Assert.AreEqual(100, board.Status.Percent);
    }

    /// <summary>An orchestration of which nothing but its status is used.</summary>
    private sealed class Board : IOrchestrationContext
    {
        public JobStatus? Status { get; private set; }

        public string InstanceId => "job1";

        public string Name => "job";

        public string? ParentInstanceId => null;

        public DateTimeOffset CurrentUtcTime => DateTimeOffset.UnixEpoch;

        public bool IsReplaying => false;

        public void SetCustomStatus(object? status) => Status = (JobStatus?)status;

        public Task<TOutput> CallActivityAsync<TOutput>(string name, object? input = null, TaskOptions? options = null) => throw Unused();

        public Task<TOutput> CallSubOrchestrationAsync<TOutput>(string name, object? input = null, SubOrchestrationOptions? options = null) => throw Unused();

        public Task CreateTimerAsync(DateTimeOffset fireAt, CancellationToken cancellationToken) => throw Unused();

        public Task<TEvent> WaitForExternalEventAsync<TEvent>(string name, CancellationToken cancellationToken = default) => throw Unused();

        public void ContinueAsNew(object? input) => throw Unused();

        public Guid NewGuid() => throw Unused();

        public ILogger CreateReplaySafeLogger(string category) => throw Unused();

        private static InvalidOperationException Unused() => new("Progress only tells its status.");
    }
}
