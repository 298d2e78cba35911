using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

/// <summary>What an engine whose store outlives it must do.</summary>
public abstract class RecoveryConformance : ConformanceTests
{
    protected abstract override IRestartableEngineUnderTest CreateEngine(WorkCatalog catalog, Action<IServiceCollection> configure);

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Restart_DuringAnActivity_RunsItAgainAndGoesOn(bool crash)
    {
        var id = await StartAsync<OneGate>("restart");
        await Probe.ReachedAsync("restart begun", 1, Timeout);

        await RestartAsync(crash);
        await Probe.ReachedAsync("restart begun", 2, Timeout);
        Probe.Open("restart");

        var state = await Client.WaitForCompletionAsync(id, Timeout);
        Assert.AreEqual(RuntimeStatus.Completed, state.Status, state.Failure?.Message);
        Assert.AreEqual("restart", state.ReadOutputAs<string>());
    }

    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public async Task Restart_AfterAnActivity_DoesNotRunItAgain(bool crash)
    {
        var id = await StartAsync<Decisions>("done-once");
        await Probe.ReachedAsync("done-once begun", 1, Timeout);

        await RestartAsync(crash);
        Probe.Open("done-once");
        await Client.RaiseEventAsync(id, "Go", "now", Timeout);

        Assert.AreEqual(RuntimeStatus.Completed, (await Client.WaitForCompletionAsync(id, Timeout)).Status);
        Assert.AreEqual(1, Probe.Count("square 2"));
        Assert.AreEqual(1, Probe.Count("square 3"));
    }

    [TestMethod]
    public async Task Restart_DuringATimer_StillFiresIt()
    {
        var id = await StartAsync<Sleeping>(400);

        await RestartAsync(crash: true);

        Assert.AreEqual(RuntimeStatus.Completed, (await Client.WaitForCompletionAsync(id, Timeout)).Status);
    }

    [TestMethod]
    public async Task Restart_WithEventsKept_StillHasThem()
    {
        var id = await StartAsync<LateWait>("kept");
        await Probe.ReachedAsync("kept begun", 1, Timeout);
        await Client.RaiseEventAsync(id, "Approval", "granted", Timeout);

        await RestartAsync(crash: true);
        Probe.Open("kept");

        Assert.AreEqual("granted", (await Client.WaitForCompletionAsync(id, Timeout)).ReadOutputAs<string>());
    }

    [TestMethod]
    public async Task Restart_WithSubOrchestrations_GoesOnInAllOfThem()
    {
        var id = await StartAsync<ParentOfGates>(new[] { "s1", "s2" });
        await Probe.ReachedAsync("s1 begun", 1, Timeout);
        await Probe.ReachedAsync("s2 begun", 1, Timeout);

        await RestartAsync(crash: true);
        Probe.OpenAllGates();

        CollectionAssert.AreEqual(new[] { "s1", "s2" }, (await Client.WaitForCompletionAsync(id, Timeout)).ReadOutputAs<string[]>());
    }

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

    private async Task RestartAsync(bool crash)
    {
        var engine = (IRestartableEngineUnderTest)Engine;
        if (crash)
            await engine.CrashAsync();
        else
            await engine.StopAsync();
        await engine.StartAsync();
    }
}
