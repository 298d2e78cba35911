using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class ContinueAsNewConformance : ConformanceTests
{
    [TestMethod]
    public async Task ContinueAsNew_StartsAgainUntilTheCodeReturns()
    {
        Assert.AreEqual(5, await RunToOutputAsync<Counting, int>(0));
        for (var i = 0; i < 5; i++)
            Assert.AreEqual(1, Probe.Count($"square {i}"));
    }

    [TestMethod]
    public async Task ContinueAsNew_WithEventsThatNobodyTookYet_KeepsThemInTheirOrder()
    {
        var id = await StartAsync<CollectOne>(Array.Empty<string>());
        foreach (var item in new[] { "one", "two", "three" })
            await Client.RaiseEventAsync(id, "item", item, Timeout);

        var state = await Client.WaitForCompletionAsync(id, Timeout);
        CollectionAssert.AreEqual(new[] { "one", "two", "three" }, state.ReadOutputAs<string[]>());
    }
}
