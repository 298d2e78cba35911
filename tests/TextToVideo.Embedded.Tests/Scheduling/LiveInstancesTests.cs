using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;

namespace TextToVideo.Embedded.Tests.Scheduling;

[TestClass]
public sealed class LiveInstancesTests : EngineTests
{
    private const int Capacity = 3;

    protected override void Configure(EmbeddedEngineOptions options) => options.MaxLiveInstances = Capacity;

    [TestMethod]
    public async Task Instances_MoreThanFitIntoMemory_AllGoOn()
    {
        var ids = new List<string>();
        for (var i = 0; i < 40; i++)
            ids.Add(await StartAsync<WaitForTwo>("", id: $"many-{i}"));
        foreach (var id in ids)
            await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)?.Count > 0);
        Assert.IsLessThanOrEqualTo(Capacity, Engine.Engine.LiveInstanceCount);

        foreach (var word in new[] { "one", "two" })
        {
            foreach (var id in ids)
                await Client.RaiseEventAsync(id, "word", word, Timeout);
        }

        foreach (var id in ids)
            CollectionAssert.AreEqual(new[] { "one", "two" }, (await CompleteAsync(id)).ReadOutputAs<string[]>());
    }

    [TestMethod]
    public async Task Instance_InMemory_GoesOnWithoutReplay()
    {
        Probe.OpenAllGates();
        var id = await StartAsync<Decisions>("gate", id: "live-" + Guid.NewGuid().ToString("N"));
        await Client.RaiseEventAsync(id, "Go", "now", Timeout);

        var decisions = (await CompleteAsync(id)).ReadOutputAs<string[]>()!;

        for (var i = 0; i < decisions.Length; i++)
            Assert.AreEqual(1, DecisionLog.At(id, i).Times, $"Decision {i} was made again.");
    }
}
