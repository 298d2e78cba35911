using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class TimerConformance : ConformanceTests
{
    [TestMethod]
    public async Task Timer_WhenItFires_HasMovedTheOrchestrationsTime()
    {
        var times = await RunToOutputAsync<Sleeping, DateTimeOffset[]>(100);

        Assert.IsGreaterThanOrEqualTo(times[0], times[1]);
    }

    [TestMethod]
    public async Task Timer_OfThePast_FiresAtOnce()
    {
        var times = await RunToOutputAsync<Sleeping, DateTimeOffset[]>(-1000);

        Assert.HasCount(2, times);
    }

    [TestMethod]
    public async Task Timer_ThatIsCancelled_DoesNotKeepTheOrchestration() =>
        Assert.AreEqual("work 9, timer Canceled", await RunToOutputAsync<TimerRace, string>("x"));

    [TestMethod]
    public async Task Start_ThatIsPutOff_WaitsForItsTime()
    {
        if (!Engine.PutsOffStarts)
            Assert.Inconclusive("This engine starts at once.");
        var startAt = DateTimeOffset.UtcNow.AddMilliseconds(300);
        var id = await Client.ScheduleAsync(nameof(Chain), 1, new ScheduleOptions { StartAt = startAt }, Timeout);

        Assert.AreEqual(RuntimeStatus.Pending, (await Client.GetAsync(id, Timeout))?.Status);
        Assert.AreEqual(RuntimeStatus.Completed, (await Client.WaitForCompletionAsync(id, Timeout)).Status);
    }
}
