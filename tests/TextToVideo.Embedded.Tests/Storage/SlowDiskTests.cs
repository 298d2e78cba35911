using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Storage;

/// <summary>Two workers whose every commit takes a twentieth of a lease (of the usual one: 1.5 s), while each waits for the other's.</summary>
[TestClass]
[DoNotParallelize]
public sealed class SlowDiskTests : EngineTests
{
    private const int Renewals = 4;
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan CommitTakes = TimeSpan.FromMilliseconds(400);

    private EmbeddedEngineUnderTest _second = null!;

    protected override void Configure(EmbeddedEngineOptions options)
    {
        options.NetworkConcurrency = 2;
        options.LeaseDuration = Lease;
    }

    [TestInitialize]
    public async Task SlowDownAsync()
    {
        _second = CreateEngine(Engine.JournalPath);
        await _second.StartAsync();
        foreach (var engine in new[] { Engine, _second }) engine.Store.Writer.Participant = new SlowParticipant(engine.Store.Writer.Participant!, CommitTakes);
    }

    [TestCleanup]
    public async Task EndSecondAsync()
    {
        Probe.OpenAllGates();
        await _second.DisposeAsync();
    }

    [TestMethod]
    public async Task Work_OnASlowDisk_KeepsItsLeasesAndIsDoneOnce()
    {
        string[] gates = ["a", "b", "c"];
        var id = await StartAsync<ParentOfGates>(gates);
        foreach (var gate in gates) await Probe.ReachedAsync($"{gate} begun", 1, Timeout);

        // The activities outlast several leases.
        var seen = new Dictionary<string, HashSet<long>>();
        await UntilAsync(() =>
        {
            foreach (var (worker, until) in Leases())
            {
                if (!seen.TryGetValue(worker, out var times)) seen[worker] = times = [];
                times.Add(until);
            }
            return seen.Count >= 2 && seen.Values.All(times => times.Count > Renewals);
        });
        var chain = await StartAsync<Chain>(1);
        Probe.OpenAllGates();

        CollectionAssert.AreEqual(gates, (await CompleteAsync(id)).ReadOutputAs<string[]>());
        await CompleteAsync(chain);
        Assert.HasCount(2, seen, "nobody's claims were lost: a worker that loses them goes on under another name");
        foreach (var gate in gates) Assert.AreEqual(1, Probe.Count($"{gate} begun"), gate);
        // Where the other's commits kept one waiting for long, it says so until its own next one.
        await UntilAsync(() => Engine.Engine.Health.Status == EngineStatus.Running && _second.Engine.Health.Status == EngineStatus.Running);
        Assert.IsGreaterThan(2 * Renewals, ((SlowParticipant)Engine.Store.Writer.Participant!).Commits + ((SlowParticipant)_second.Store.Writer.Participant!).Commits);
    }

    private List<(string Worker, long LeaseUntil)> Leases()
    {
        using var session = JournalFile.Open(Engine.JournalPath).OpenSession();
        return session.Query("SELECT id, lease_until FROM workers", row => (row.GetString(0), row.GetInt64(1)));
    }
}
