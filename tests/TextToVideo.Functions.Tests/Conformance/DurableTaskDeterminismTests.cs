using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance;
using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Functions.Tests.Conformance;

[TestClass]
public sealed class DurableTaskDeterminismTests : DeterminismConformance
{
    protected override IEngineUnderTest CreateEngine(WorkCatalog catalog, Action<IServiceCollection> configure) =>
        new DurableTaskUnderTest(catalog, configure);

    /// <summary>Durable Task runs an orchestration from its beginning for each result that comes in.</summary>
    [TestMethod]
    public async Task Replay_AtEachResult_MakesTheSameDecisions()
    {
        Probe.OpenAllGates();
        var id = await StartAsync<Decisions>("again");
        await Probe.ReachedAsync("again begun", 1, Timeout);
        await Client.RaiseEventAsync(id, "Go", "now", Timeout);

        var decisions = (await Client.WaitForCompletionAsync(id, Timeout)).ReadOutputAs<string[]>()!;

        Assert.IsGreaterThan(1, DecisionLog.At(id, 0).Times);
        for (var i = 0; i < decisions.Length; i++)
            CollectionAssert.AreEqual(new[] { decisions[i] }, DecisionLog.At(id, i).Different, $"Decision {i}");
    }
}
