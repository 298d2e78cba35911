using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Embedded.Tests.Scheduling;

[TestClass]
public sealed class StaleWorkTests : EngineTests
{
    protected override WorkCatalog Catalog() => ConformanceCatalog.Create().AddOrchestration<LeavesWorkBehind, string, string>();

    [TestMethod]
    public async Task Result_ForAnExecutionThatContinuedAsNew_IsNotTakenForThatOfTheNewOne()
    {
        var id = await StartAsync<LeavesWorkBehind>("old");
        await Probe.ReachedAsync("old begun", 1, Timeout);
        await Client.RaiseEventAsync(id, "Go", "on", Timeout);
        await Probe.ReachedAsync("new begun", 1, Timeout);

        // Both executions call their activity with the same number.
        Probe.Open("old");
        await Probe.ReachedAsync("old ended", 1, Timeout);
        await CompleteAsync(await StartAsync<Chain>(1));
        Assert.AreEqual(RuntimeStatus.Running, (await Client.GetAsync(id, Timeout))?.Status);
        Probe.Open("new");

        Assert.AreEqual("new", (await CompleteAsync(id)).ReadOutputAs<string>());
    }

    [TestMethod]
    public async Task SubOrchestration_WithATakenId_FailsForGood()
    {
        await CompleteAsync(await StartAsync<Chain>(1, id: "taken"));

        var state = await Client.WaitForCompletionAsync(await StartAsync<ChildWithId>("taken"), Timeout);

        Assert.AreEqual(typeof(InstanceExistsException).FullName, state.Failure?.InnerFailure?.ErrorType);
        Assert.IsFalse(state.Failure?.IsRetryable);
    }

    [TestMethod]
    public async Task Activities_OfATerminatedInstance_ThatHaveNotBegun_NeverDo()
    {
        // Nine gates, of which eight fit.
        var id = await StartAsync<ParentOfGates>(Enumerable.Range(0, 9).Select(i => $"gate-{i}").ToArray());
        await UntilAsync(() => Enumerable.Range(0, 9).Sum(i => Probe.Count($"gate-{i} begun")) == 8);
        await Client.TerminateAsync(id, "enough", Timeout);

        Probe.OpenAllGates();
        Assert.AreEqual("after", await OutputOfOneGateAsync("after"));
        Assert.AreEqual(8, Enumerable.Range(0, 9).Sum(i => Probe.Count($"gate-{i} begun")));
    }

    private async Task<string?> OutputOfOneGateAsync(string gate) => (await CompleteAsync(await StartAsync<OneGate>(gate))).ReadOutputAs<string>();

    private sealed class LeavesWorkBehind : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            var work = context.CallActivityAsync<string>(nameof(Gated), input);
            if (input != "old")
                return await work;
            await context.WaitForExternalEventAsync<string>("Go");
            context.ContinueAsNew("new");
            return "";
        }
    }
}
