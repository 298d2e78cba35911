using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Scheduling;

/// <summary>Two engines on one journal, as two processes would be: they share nothing but the file.</summary>
[TestClass]
public sealed class SharedJournalTests : EngineTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private EmbeddedEngineUnderTest _second = null!;

    protected override void Configure(EmbeddedEngineOptions options)
    {
        options.NetworkConcurrency = 1;
        options.LeaseDuration = Lease;
    }

    protected override void ConfigureServices(IServiceCollection services) => services.AddSingleton<TimeProvider>(_time);

    [TestInitialize]
    public async Task StartSecondAsync()
    {
        _second = CreateEngine(Engine.JournalPath);
        await _second.StartAsync();
    }

    [TestCleanup]
    public async Task EndSecondAsync()
    {
        Probe.OpenAllGates();
        await _second.DisposeAsync();
    }

    [TestMethod]
    public async Task Activities_BeyondOnesLimit_AreRunByTheOther()
    {
        var id = await StartAsync<ParentOfGates>(new[] { "left", "right" });

        await Probe.ReachedAsync("left begun", 1, Timeout);
        await Probe.ReachedAsync("right begun", 1, Timeout);
        Probe.OpenAllGates();

        CollectionAssert.AreEqual(new[] { "left", "right" }, (await CompleteAsync(id)).ReadOutputAs<string[]>());
        Assert.AreEqual(1, Probe.Count("left begun"));
        Assert.AreEqual(1, Probe.Count("right begun"));
    }

    [TestMethod]
    public async Task Client_OfOneEngine_ReachesInstancesOfTheOther()
    {
        var id = await StartAsync<WaitForTwo>("");
        var ended = _second.Client.WaitForCompletionAsync(id, Timeout);
        await Client.RaiseEventAsync(id, "word", "from the first", Timeout);
        await _second.Client.RaiseEventAsync(id, "word", "from the second", Timeout);

        CollectionAssert.AreEqual(new[] { "from the first", "from the second" }, (await ended).ReadOutputAs<string[]>());
    }

    [TestMethod]
    public async Task Terminate_ThroughTheOther_EndsIt()
    {
        var id = await StartAsync<WaitForTwo>("");
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)?.Count > 0);

        Assert.IsTrue(await _second.Client.TerminateAsync(id, "enough", Timeout));
        Assert.IsTrue(await Client.PurgeAsync(id, Timeout));
    }

    [TestMethod]
    public async Task Worker_ThatDies_IsReplacedWithoutWaitingForItsLease()
    {
        var id = await StartAsync<ParentOfGates>(new[] { "one", "two" });
        await Probe.ReachedAsync("one begun", 1, Timeout);
        await Probe.ReachedAsync("two begun", 1, Timeout);

        await Engine.CrashAsync();
        // Far less than the lease: the survivor sees that the dead one's lock is free.
        _time.Advance(TimeSpan.FromSeconds(2));
        await UntilAsync(() => Begun() == 2 && OwnerCount() <= 1);
        Probe.OpenAllGates();

        Assert.AreEqual(RuntimeStatus.Completed, (await _second.Client.WaitForCompletionAsync(id, Timeout)).Status);
        Assert.AreEqual(3, Probe.Count("one begun") + Probe.Count("two begun"), "Only what the dead one ran is run again.");
    }

    [TestMethod]
    public async Task Worker_ThatHangs_LosesItsWorkWhenItsLeaseRunsOut()
    {
        var id = await StartAsync<OneGate>("hung");
        await Probe.ReachedAsync("hung begun", 1, Timeout);
        using var alive = WorkerLock.Take(Engine.JournalPath, "ghost");
        await _second.Store.RequestAsync(
            (session, _) =>
            {
                Workers.Register(session, "ghost", _time.GetUtcNow(), _time.GetUtcNow() + Lease);
                return session.Execute("UPDATE activities SET owner = 'ghost'");
            },
            Timeout);

        _time.Advance(Lease / 2);
        await CompleteAsync(await StartAsync<Chain>(1));
        Assert.AreEqual("ghost", Owner(), "Its lock is held and its lease runs.");

        _time.Advance(Lease);
        await Probe.ReachedAsync("hung begun", 2, Timeout);
        Probe.OpenAllGates();
        await CompleteAsync(id);
    }

    [TestMethod]
    public async Task Worker_ThatLearnsThatItLostItsWork_BeginsAnew()
    {
        var id = await StartAsync<OneGate>("lost");
        await Probe.ReachedAsync("lost begun", 1, Timeout);
        var owner = Owner()!;

        await _second.Store.RequestAsync((session, notes) => Workers.Release(session, notes, owner), Timeout);
        await Probe.ReachedAsync("lost begun", 2, Timeout);
        _time.Advance(Lease / 2);
        await UntilAsync(() => WorkerCount() == 2 && !WorkerLock.IsHeld(Engine.JournalPath, owner));
        Probe.OpenAllGates();

        Assert.AreEqual("lost", (await CompleteAsync(id)).ReadOutputAs<string>());
        await CompleteAsync(await StartAsync<ParentOfGates>(new[] { "after", "that" }));
    }

    private int Begun() => Math.Min(1, Probe.Count("one begun")) + Math.Min(1, Probe.Count("two begun"));

    private long OwnerCount() => _second.Store.Reader.Read(session =>
        session.QueryInt64("SELECT COUNT(DISTINCT owner) FROM activities WHERE owner IS NOT NULL")) ?? 0;

    private long? WorkerCount() => _second.Store.Reader.Read(session => session.QueryInt64("SELECT COUNT(*) FROM workers"));

    private string? Owner() => _second.Store.Reader.Read(session =>
        session.QueryFirst("SELECT owner FROM activities WHERE owner IS NOT NULL", row => row.GetString(0)));
}
