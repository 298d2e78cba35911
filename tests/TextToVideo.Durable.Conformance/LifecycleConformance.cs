using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class LifecycleConformance : ConformanceTests
{
    [TestMethod]
    public async Task Schedule_WithATakenId_IsRefused()
    {
        await StartAsync<Chain>(1, id: "taken");

        var refused = await Assert.ThrowsExactlyAsync<InstanceExistsException>(() => StartAsync<Chain>(2, id: "taken"));

        Assert.AreEqual("taken", refused.InstanceId);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("a b")]
    [DataRow("../up")]
    [DataRow("a:1")]
    public async Task Schedule_WithABadId_IsRefused(string id) =>
        await Assert.ThrowsAsync<ArgumentException>(() => StartAsync<Chain>(1, id));

    [TestMethod]
    public async Task Orchestration_ThatNobodyHas_FailsWithItsName()
    {
        var id = await Client.ScheduleAsync("NoSuchOrchestration", null, null, Timeout);
        var state = await Client.WaitForCompletionAsync(id, Timeout);

        Assert.AreEqual(RuntimeStatus.Failed, state.Status);
        StringAssert.Contains(state.Failure?.Message, "NoSuchOrchestration");
    }

    [TestMethod]
    public async Task Get_OfAnUnknownInstance_IsNull()
    {
        Assert.IsNull(await Client.GetAsync("nobody", Timeout));
        await Assert.ThrowsExactlyAsync<InstanceNotFoundException>(() => Client.WaitForCompletionAsync("nobody", Timeout));
    }

    [TestMethod]
    public async Task CustomStatus_WhileRunning_IsTheLastOneSet()
    {
        var id = await StartAsync<OneGate>("status");
        await ReachedAsync(id, "before");
        Assert.AreEqual(RuntimeStatus.Running, (await Client.GetAsync(id, Timeout))?.Status);
        Probe.Open("status");

        var ended = await Client.WaitForCompletionAsync(id, Timeout);
        Assert.AreEqual("after", ended.ReadCustomStatusAs<string>());
        Assert.AreEqual("status", ended.ReadInputAs<string>());
        Assert.IsGreaterThanOrEqualTo(ended.CreatedAt, ended.LastUpdatedAt);
    }

    [TestMethod]
    public async Task Terminate_OfWhatRuns_EndsItWithTheReason()
    {
        var id = await StartAsync<OneGate>("terminate");
        await ReachedAsync(id, "before");

        Assert.IsTrue(await Client.TerminateAsync(id, "enough", Timeout));

        var state = await Client.WaitForCompletionAsync(id, Timeout);
        Assert.AreEqual(RuntimeStatus.Terminated, state.Status);
        Assert.AreEqual("enough", state.ReadOutputAs<string>());
    }

    [TestMethod]
    public async Task Terminate_OfWhatHasEnded_SaysSo()
    {
        var ended = await RunAsync<Chain>(1);

        Assert.IsFalse(await Client.TerminateAsync(ended.InstanceId, "late", Timeout));
        Assert.IsFalse(await Client.TerminateAsync("nobody", "lost", Timeout));
    }

    [TestMethod]
    public async Task Purge_OfWhatHasEnded_ForgetsIt()
    {
        var ended = await RunAsync<Chain>(1);

        Assert.IsTrue(await Client.PurgeAsync(ended.InstanceId, Timeout));

        Assert.IsNull(await Client.GetAsync(ended.InstanceId, Timeout));
        Assert.IsFalse(await Client.PurgeAsync(ended.InstanceId, Timeout));
    }

    [TestMethod]
    public async Task Purge_OfWhatStillRuns_IsRefused()
    {
        var id = await StartAsync<OneGate>("purge");
        await ReachedAsync(id, "before");

        Assert.IsFalse(await Client.PurgeAsync(id, Timeout));

        Probe.Open("purge");
        Assert.AreEqual(RuntimeStatus.Completed, (await Client.WaitForCompletionAsync(id, Timeout)).Status);
    }
}
