using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class DeterminismConformance : ConformanceTests
{
    [TestMethod]
    public async Task Replay_AfterARestart_MakesTheSameDecisions()
    {
        var id = await StartAsync<Decisions>("same", id: "decides-" + Guid.NewGuid().ToString("N"));
        await Probe.ReachedAsync("same begun", 1, Timeout);
        await RestartAsync(crash: false);
        await Probe.ReachedAsync("same begun", 2, Timeout);
        Probe.Open("same");
        await Client.RaiseEventAsync(id, "Go", "now", Timeout);

        var decisions = (await Client.WaitForCompletionAsync(id, Timeout)).ReadOutputAs<string[]>()!;

        Assert.IsGreaterThan(1, DecisionLog.At(id, 0).Times, "The restart must have led to a replay.");
        for (var i = 0; i < decisions.Length; i++)
            CollectionAssert.AreEqual(new[] { decisions[i] }, DecisionLog.At(id, i).Different, $"Decision {i}");
    }

    [TestMethod]
    public async Task Guids_OfOneOrOfTwoInstances_AreAllDifferent()
    {
        Probe.OpenAllGates();
        var guids = await RunToOutputAsync<Guids, Guid[]>("g1");
        var others = await RunToOutputAsync<Guids, Guid[]>("g1");

        Assert.HasCount(6, guids.Concat(others).Distinct().ToList());
    }

    [TestMethod]
    public async Task Context_TellsWhoTheOrchestrationIs()
    {
        var id = await StartAsync<WhoAmI>("", id: "me");

        var told = (await Client.WaitForCompletionAsync(id, Timeout)).ReadOutputAs<string[]>();

        CollectionAssert.AreEqual(new[] { "me", nameof(WhoAmI), "none" }, told);
    }
}
