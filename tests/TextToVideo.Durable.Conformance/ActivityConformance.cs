using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class ActivityConformance : ConformanceTests
{
    [TestMethod]
    public async Task Chain_OfActivities_PassesEachResultOn() =>
        Assert.AreEqual(256, await RunToOutputAsync<Chain, int>(2));

    [TestMethod]
    public async Task FanOut_OfActivities_ReturnsResultsInTheOrderOfTheCalls()
    {
        var squares = await RunToOutputAsync<FanOut, int[]>(50);

        CollectionAssert.AreEqual(Enumerable.Range(0, 50).Select(i => i * i).ToArray(), squares);
    }

    [TestMethod]
    public async Task FanOut_WithNothingToDo_Completes() =>
        Assert.IsEmpty(await RunToOutputAsync<FanOut, int[]>(0));

    [TestMethod]
    public async Task Retries_WhenALaterAttemptSucceeds_ReturnItsResult() =>
        Assert.AreEqual(3, await RunToOutputAsync<Retrying, int>(new Flaky.Plan("twice", Failures: 2)));

    [TestMethod]
    public async Task Retries_WhenAllAttemptsFail_FailWithTheLastFailure()
    {
        var failure = await RunToFailureAsync<Retrying>(new Flaky.Plan("always", Failures: 99));

        Assert.AreEqual(4, Probe.Count("always"));
        Assert.AreEqual("attempt 4 failed", failure.InnerFailure?.Message);
    }

    [TestMethod]
    public async Task Retries_OfAFailureThatIsFinal_EndAtTheFirst()
    {
        var failure = await RunToFailureAsync<Retrying>(new Flaky.Plan("final", Failures: 99, IsRetryable: false));

        Assert.AreEqual(1, Probe.Count("final"));
        Assert.AreEqual("test.flaky", failure.Code);
        Assert.IsFalse(failure.IsRetryable);
    }

    [TestMethod]
    public async Task Failure_OfAnActivity_CanBeCaughtWithWhatItSaidOfItself() =>
        Assert.AreEqual(
            "Flaky|test.flaky|attempt 1 failed|False",
            await RunToOutputAsync<Catching, string>(new Flaky.Plan("caught", 1, IsRetryable: false)));

    [TestMethod]
    public async Task Activity_ThatNobodyHas_FailsWithItsName()
    {
        var failure = await RunToFailureAsync<CallsUnknownActivity>("x");

        StringAssert.Contains(failure.Message, "NobodyHasThis");
    }
}
