using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Storage;

/// <summary>Journals of earlier releases are taken up as they are.</summary>
[TestClass]
public sealed class JournalUpgradeTests : EngineTests
{
    [TestMethod]
    public async Task Journal_OfVersion1_GoesOnWithItsWork()
    {
        var id = await StartAsync<OneGate>("old");
        await Probe.ReachedAsync("old begun", 1, Timeout);
        await Engine.CrashAsync();
        TurnBackToVersion1();

        await Engine.StartAsync();
        await Probe.ReachedAsync("old begun", 2, Timeout);
        Probe.OpenAllGates();

        Assert.AreEqual("old", (await CompleteAsync(id)).ReadOutputAs<string>());
        using var session = JournalFile.Open(Engine.JournalPath).OpenSession();
        Assert.AreEqual(JournalSchema.Version, session.QueryInt64("PRAGMA user_version"));
        Assert.AreEqual(0, session.QueryInt64("SELECT COUNT(*) FROM queued"));
    }

    private void TurnBackToVersion1()
    {
        using var session = JournalFile.Open(Engine.JournalPath).OpenSession();
        session.Execute("""
            DROP TABLE queued;
            DROP TABLE shares;
            DROP INDEX activities_waiting;
            ALTER TABLE activities DROP COLUMN rank;
            CREATE INDEX activities_waiting ON activities (kind, seq) WHERE owner IS NULL;
            PRAGMA user_version = 1;
            """);
    }
}
