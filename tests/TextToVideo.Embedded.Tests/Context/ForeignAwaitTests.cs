using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Context;

namespace TextToVideo.Embedded.Tests.Context;

[TestClass]
public sealed class ForeignAwaitTests : EngineTests
{
    protected override WorkCatalog Catalog() => ConformanceCatalog.Create()
        .AddOrchestration<DelayAlone, string, string>()
        .AddOrchestration<DelayBesideWork, string, string>()
        .AddOrchestration<LeavesThePump, string, string>()
        .AddOrchestration<NeverGoesOn, string, string>();

    [TestMethod]
    [DataRow(nameof(DelayAlone))]
    [DataRow(nameof(DelayBesideWork))]
    [DataRow(nameof(LeavesThePump))]
    [DataRow(nameof(NeverGoesOn))]
    public async Task Orchestration_ThatAwaitsWhatIsNotDurable_FailsAndSaysWhatToUse(string name)
    {
        var id = await Client.ScheduleAsync(name, "gate", null, Timeout);
        var state = await Client.WaitForCompletionAsync(id, Timeout);

        Assert.AreEqual(RuntimeStatus.Failed, state.Status);
        Assert.AreEqual(typeof(ForeignAwaitException).FullName, state.Failure?.ErrorType);
        StringAssert.Contains(state.Failure?.Message, "use context.CreateTimerAsync for Task.Delay");
    }

    private sealed class DelayAlone : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await Task.Delay(60_000); // not over before it is awaited, however busy the machine is; nobody waits for its end
            return "no";
        }
    }

    private sealed class DelayBesideWork : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            // The gate stays shut, so only the delay can bring the code back; long enough not to be over before it is awaited.
            var work = context.CallActivityAsync<string>(nameof(Gated), input);
            await Task.WhenAny(Task.Delay(3_000), work);
            return "no";
        }
    }

    private sealed class LeavesThePump : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await context.CallActivityAsync<int>(nameof(Square), 2).ConfigureAwait(false);
            await context.CallActivityAsync<int>(nameof(Square), 3);
            return "no";
        }
    }

    private sealed class NeverGoesOn : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input)
        {
            await new TaskCompletionSource().Task;
            return "no";
        }
    }
}
