using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class DeterminismConformance : ConformanceTests
{
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
