using TextToVideo.Durable.Conformance.Work;

namespace TextToVideo.Durable.Conformance;

public abstract class EventConformance : ConformanceTests
{
    [TestMethod]
    public async Task Events_DuringTheWait_AreTakenInTheirOrderWhateverTheCaseOfTheName()
    {
        var id = await StartAsync<WaitForTwo>("");
        await ReachedAsync(id, "waiting");
        Assert.IsTrue(await Client.RaiseEventAsync(id, "WORD", "one", Timeout));
        Assert.IsTrue(await Client.RaiseEventAsync(id, "word", "two", Timeout));

        CollectionAssert.AreEqual(new[] { "one", "two" }, await OutputAsync<string[]>(id));
    }

    [TestMethod]
    public async Task Event_BeforeTheWait_IsKept()
    {
        var id = await StartAsync<LateWait>("before-wait");
        await Probe.ReachedAsync("before-wait begun", 1, Timeout);
        await Client.RaiseEventAsync(id, "approval", "granted", Timeout);
        Probe.Open("before-wait");

        Assert.AreEqual("granted", await OutputAsync<string>(id));
    }

    [TestMethod]
    public async Task Event_AfterAWaitThatTimedOut_GoesToTheNextWait()
    {
        var id = await StartAsync<WaitWithTimeout>("");
        await ReachedAsync(id, "timed out");
        await Client.RaiseEventAsync(id, "Approval", "granted", Timeout);

        Assert.AreEqual("then granted", await OutputAsync<string>(id));
    }

    [TestMethod]
    public async Task Events_OfSeveralNames_GoToTheWaitsOfTheirName()
    {
        var id = await StartAsync<ParallelWaits>("");
        await ReachedAsync(id, "waiting");
        foreach (var (name, payload) in new[] { ("A", "a1"), ("A", "a2"), ("B", "b1") })
            await Client.RaiseEventAsync(id, name, payload, Timeout);

        CollectionAssert.AreEqual(new[] { "a1", "b1", "a2" }, await OutputAsync<string[]>(id));
    }

    [TestMethod]
    public async Task Event_WithARecord_ArrivesWhole()
    {
        var id = await StartAsync<EventPayload>("");
        await Client.RaiseEventAsync(id, "plan", new Flaky.Plan("née \"Ünïcödé\" 漢字", 7, false), Timeout);

        Assert.AreEqual(new Flaky.Plan("née \"Ünïcödé\" 漢字", 7, false), await OutputAsync<Flaky.Plan>(id));
    }

    [TestMethod]
    public async Task Event_ForAnInstanceThatHasEnded_IsDropped()
    {
        var ended = await RunAsync<Chain>(1);

        Assert.IsFalse(await Client.RaiseEventAsync(ended.InstanceId, "Word", "late", Timeout));
        Assert.IsFalse(await Client.RaiseEventAsync("nobody", "Word", "lost", Timeout));
    }

    private async Task<T?> OutputAsync<T>(string id)
    {
        var state = await Client.WaitForCompletionAsync(id, Timeout);
        Assert.AreEqual(RuntimeStatus.Completed, state.Status, state.Failure?.Message);
        return state.ReadOutputAs<T>();
    }
}
