using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Journal;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Scheduling;

[TestClass]
public sealed class FencingTests : EngineTests
{
    [TestMethod]
    public async Task Result_OfARunThatWasTakenOver_IsDropped()
    {
        var id = await StartAsync<OneGate>("zombie");
        await Probe.ReachedAsync("zombie begun", 1, Timeout);
        var zombie = await RunningActivityAsync();

        // The run goes on inside the engine that "crashed"; the next engine begins another.
        await Engine.CrashAsync();
        await Engine.StartAsync();
        await Probe.ReachedAsync("zombie begun", 2, Timeout);
        var isRecorded = await Engine.Store.RequestAsync(
            (session, notes) => zombie.Record(session, notes, new TaskCompleted(zombie.Call, "\"of the zombie\""), DateTimeOffset.UtcNow), Timeout);
        Probe.Open("zombie");

        Assert.IsFalse(isRecorded);
        Assert.AreEqual("zombie", (await CompleteAsync(id)).ReadOutputAs<string>());
        Assert.HasCount(1, Engine.EmbeddedClient.ReadHistory(id)!.OfType<TaskCompleted>().ToList());
    }

    [TestMethod]
    public async Task Turn_UnderALostClaim_IsRefusedAndChangesNothing()
    {
        var id = await StartAsync<WaitForTwo>("");
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)?.Count > 0);
        var present = ReadClaim(id);
        var before = Engine.EmbeddedClient.ReadHistory(id)!.Count;

        foreach (var stale in new[]
        {
            present with { Fence = present.Fence - 1 },
            present with { Owner = "another" },
            present with { Version = present.Version - 1 },
        })
        {
            Assert.IsFalse(await RecordAsync(stale));
        }

        Assert.HasCount(before, Engine.EmbeddedClient.ReadHistory(id)!);
        Assert.IsTrue(await RecordAsync(present), "The present claim is taken, or the refusals above would prove nothing.");
    }

    [TestMethod]
    public async Task Turn_OfWhatWasTerminated_IsRefused()
    {
        var id = await StartAsync<WaitForTwo>("");
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)?.Count > 0);
        var claim = ReadClaim(id);
        await Client.TerminateAsync(id, "enough", Timeout);

        Assert.IsFalse(await RecordAsync(claim));
        Assert.IsInstanceOfType<ExecutionTerminated>(Engine.EmbeddedClient.ReadHistory(id)![^1]);
    }

    private Task<bool> RecordAsync(InstanceClaim claim)
    {
        var turn = new TurnResult(DateTimeOffset.UtcNow, [new TurnStarted(DateTimeOffset.UtcNow)], [], null, null);
        var record = new TurnRecord(claim, claim.Version, claim.EventCount, null, turn, _ => Durable.ActivityKind.Light);
        return Engine.Store.RequestAsync(record.Apply, Timeout);
    }

    private InstanceClaim ReadClaim(string id) => Engine.Store.Reader.Read(session => session.QueryFirst(
        "SELECT seq, owner, fence, version, event_count FROM instances WHERE id = $id",
        row => new InstanceClaim(
            row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), row.GetInt32(4), null, null, new ExecutionIdentity(id, "x", null, 0)),
        ("$id", id))!);

    private async Task<ActivityClaim> RunningActivityAsync()
    {
        ActivityClaim? claim = null;
        await UntilAsync(() => (claim = Engine.Store.Reader.Read(session => session.QueryFirst(
            "SELECT seq, owner, fence, instance, call, name FROM activities WHERE owner IS NOT NULL",
            row => new ActivityClaim(
                row.GetInt64(0), row.GetString(1), row.GetInt64(2), row.GetInt64(3), "", row.GetInt32(4), row.GetString(5), Durable.ActivityKind.Network, null, null)))) is not null);
        return claim!;
    }
}
