using TextToVideo.Functions.Engine;

namespace TextToVideo.Functions.Tests.Engine;

[TestClass]
public sealed class WaitForCompletionTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task WaitForCompletion_InstanceThatRunsForAWhile_ReadsItsPayloadsOnlyAtTheEnd()
    {
        await using var runtime = new CountingClient(looksUntilItEnds: 3);

        var state = await new DurableTaskOrchestrationClient(runtime).WaitForCompletionAsync("one", TestContext.CancellationToken);

        Assert.AreEqual(7, state.ReadOutputAs<int>());
        Assert.AreEqual(1, runtime.PayloadsRead);
        Assert.AreEqual(5, runtime.Looks);
    }
}
