using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Scheduling;

/// <summary>A worker beside another whose program is newer and asks for more.</summary>
[TestClass]
public sealed class OlderWorkerTests : EngineTests
{
    private const string Newer = "newer";

    protected override WorkCatalog Catalog() => new WorkCatalog()
        .AddOrchestration<Chain, int, int>()
        .AddActivity<Square, int, int>(ActivityKind.Light);

    [TestMethod]
    public async Task Activity_ThatOnlyTheNewerOneKnows_IsLeftToIt()
    {
        using var alive = WorkerLock.Take(Engine.JournalPath, Newer);
        await Engine.Store.RequestAsync(
            (session, notes) =>
            {
                Workers.Register(session, Newer, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow + TimeSpan.FromHours(1));
                session.Execute("INSERT INTO instances (id, name, status, created_at, updated_at, owner) VALUES ('job1', 'OneGate', 1, 0, 0, $owner)", ("$owner", Newer));
                notes.WaitingActivities.Add(ActivityKind.Light);
                return session.Execute("INSERT INTO activities (instance, call, name, kind) SELECT seq, 0, 'Gated', $kind FROM instances WHERE id = 'job1'", ("$kind", (int)ActivityKind.Light));
            },
            Timeout);

        // Of the same kind: it does look for work.
        await CompleteAsync(await StartAsync<Chain>(1));

        Assert.AreEqual(1, Engine.Store.Reader.Read(session => session.QueryInt64("SELECT COUNT(*) FROM activities WHERE owner IS NULL")), "it was taken, and failed the job");
    }
}
