using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

/// <summary>What an engine whose commands reach the sub-orchestrations of the instance that is named must do.</summary>
public abstract class FamilyConformance : ConformanceTests
{
    [TestMethod]
    public async Task Terminate_WithSubOrchestrations_EndsThemAll()
    {
        var id = await StartAsync<ParentOfGates>(new[] { "t1", "t2" });
        await Probe.ReachedAsync("t1 begun", 1, Timeout);
        await Probe.ReachedAsync("t2 begun", 1, Timeout);

        Assert.IsTrue(await Client.TerminateAsync(id, "enough", Timeout));

        Assert.AreEqual(RuntimeStatus.Terminated, (await Client.WaitForCompletionAsync(id, Timeout)).Status);
        var children = await Client.ListAsync(new OrchestrationQuery { Name = nameof(OneGate) }, Timeout);
        Assert.HasCount(2, children.Instances);
        foreach (var child in children.Instances)
            Assert.AreEqual(RuntimeStatus.Terminated, (await Client.WaitForCompletionAsync(child.InstanceId, Timeout)).Status);
    }

    [TestMethod]
    public async Task Purge_WithSubOrchestrations_ForgetsThemAll()
    {
        Probe.OpenAllGates();
        var ended = await RunAsync<ParentOfGates>(new[] { "p1", "p2" });

        Assert.IsTrue(await Client.PurgeAsync(ended.InstanceId, Timeout));

        Assert.IsEmpty((await Client.ListAsync(new OrchestrationQuery { Name = nameof(OneGate) }, Timeout)).Instances);
    }
}
