using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Hosting;

[TestClass]
public sealed class ShutdownTests : EngineTests
{
    protected override void Configure(EmbeddedEngineOptions options) => options.ShutdownTimeout = TimeSpan.FromMilliseconds(300);

    protected override WorkCatalog Catalog() => ConformanceCatalog.Create()
        .AddOrchestration<OneStubborn, string, string>()
        .AddActivity<Stubborn, string, string>(ActivityKind.Light);

    [TestMethod]
    public async Task Stop_DuringAnActivity_IsNoFailureOfIt()
    {
        var id = await StartAsync<OneGate>("told");
        await Probe.ReachedAsync("told begun", 1, Timeout);

        await Engine.StopAsync();
        Assert.AreEqual(RuntimeStatus.Running, (await Client.GetAsync(id, Timeout))?.Status);
        Assert.IsEmpty(Engine.EmbeddedClient.ReadHistory(id)!.OfType<TaskFailed>().ToList());

        await Engine.StartAsync();
        Probe.Open("told");
        await CompleteAsync(id);
        Assert.AreEqual(2, Probe.Count("told begun"));
    }

    [TestMethod]
    public async Task Stop_WithAnActivityThatDoesNotListen_DoesNotWaitForever()
    {
        var id = await StartAsync<OneStubborn>("deaf");
        await Probe.ReachedAsync("deaf begun", 1, Timeout);

        await Engine.StopAsync().WaitAsync(TimeSpan.FromSeconds(10), Timeout);

        await Engine.StartAsync();
        await Probe.ReachedAsync("deaf begun", 2, Timeout);
        Probe.OpenAllGates();
        await CompleteAsync(id);
    }

    [TestMethod]
    public async Task Health_ThroughTheEnginesLife_SaysWhatItDoes()
    {
        var engine = Engine.Engine;
        Assert.AreEqual(new EngineHealth(EngineStatus.Running, null), engine.Health);

        await engine.StopAsync(CancellationToken.None);

        Assert.AreEqual(EngineStatus.Stopped, engine.Health.Status);
    }

    private sealed class OneStubborn : Orchestration<string, string>
    {
        public override async Task<string> RunAsync(IOrchestrationContext context, string input) =>
            await context.CallActivityAsync<string>(nameof(Stubborn), input);
    }

    private sealed class Stubborn(Probe probe) : Activity<string, string>
    {
        public override async Task<string> RunAsync(ActivityContext context, string input, CancellationToken cancellationToken)
        {
            probe.Add($"{input} begun");
            await probe.PassAsync(input, CancellationToken.None);
            return input;
        }
    }
}
