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
}
