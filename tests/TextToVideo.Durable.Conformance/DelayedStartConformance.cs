using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

/// <summary>What an engine that can be told when to start must do.</summary>
public abstract class DelayedStartConformance : ConformanceTests
{
    [TestMethod]
    public async Task Start_ThatIsPutOff_WaitsForItsTime()
    {
        // Long enough for a busy machine to have looked at it before.
        var startAt = DateTimeOffset.UtcNow.AddSeconds(10);
        var id = await Client.ScheduleAsync(nameof(Chain), 1, new ScheduleOptions { StartAt = startAt }, Timeout);

        Assert.AreEqual(RuntimeStatus.Pending, (await Client.GetAsync(id, Timeout))?.Status);
        Assert.AreEqual(RuntimeStatus.Completed, (await Client.WaitForCompletionAsync(id, Timeout)).Status);
        Assert.IsGreaterThanOrEqualTo(startAt, DateTimeOffset.UtcNow);
    }
}
