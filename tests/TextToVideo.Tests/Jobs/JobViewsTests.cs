using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;

namespace TextToVideo.Tests.Jobs;

[TestClass]
public sealed class JobViewsTests
{
    [TestMethod]
    public void Status_EndToldButNotRecorded_IsTheLastStage()
    {
        Assert.AreEqual(JobState.Pending, StateOf(), "cancelled before it began");
        Assert.AreEqual(JobState.ScenePlanning, StateOf(JobState.ScenePlanning));
        Assert.AreEqual(JobState.Rendering, StateOf(JobState.ScenePlanning, JobState.Rendering));
    }

    private static JobState StateOf(params JobState[] stages)
    {
        var told = new JobStatus { State = JobState.Cancelled, Stages = [.. stages.Select(stage => new StageTime(stage, DateTimeOffset.UnixEpoch, 1))] };
        var instance = new OrchestrationState
        {
            InstanceId = "job1",
            Name = nameof(GenerateVideo),
            Status = RuntimeStatus.Running,
            CreatedAt = DateTimeOffset.UnixEpoch,
            LastUpdatedAt = DateTimeOffset.UnixEpoch,
            CustomStatus = PayloadJson.Write(told),
        };
        return JobViews.From(instance).Status.State;
    }
}
