using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Tests.Hosting;

[TestClass]
public sealed class HealthTests : EngineTests
{
    protected override void Configure(EmbeddedEngineOptions options) => options.RequestTimeout = TimeSpan.FromMilliseconds(200);

    [TestMethod]
    public async Task Engine_WhoseJournalIsLocked_SaysSoAndGoesOnAfterwards()
    {
        var id = await StartAsync<OneGate>("locked");
        await Probe.ReachedAsync("locked begun", 1, Timeout);
        using (var other = JournalFile.Open(Engine.JournalPath).OpenSession())
        {
            other.Execute("BEGIN IMMEDIATE");
            Probe.Open("locked");

            var refused = await Assert.ThrowsExactlyAsync<JournalUnavailableException>(() => StartAsync<Chain>(1));
            StringAssert.Contains(refused.Message, "another process keeps the journal locked");
            await UntilAsync(() => Engine.Engine.Health.Status == EngineStatus.Degraded);
            StringAssert.Contains(Engine.Engine.Health.Problem, Engine.JournalPath);
            other.Execute("ROLLBACK");
        }

        await CompleteAsync(id);
        Assert.AreEqual(1, Probe.Count("locked begun"), "The result that could not be recorded was kept, not worked out again.");
        Assert.AreEqual(EngineStatus.Running, Engine.Engine.Health.Status);
    }

    [TestMethod]
    public async Task Engine_WithADamagedHistory_NamesTheInstanceAndGoesOnWithOthers()
    {
        var id = await StartAsync<WaitForTwo>("");
        await UntilAsync(() => Engine.EmbeddedClient.ReadHistory(id)?.Count > 0);
        await Engine.CrashAsync();
        string? whole;
        using (var session = JournalFile.Open(Engine.JournalPath).OpenSession())
        {
            whole = session.QueryFirst("SELECT event FROM history WHERE position = 1", row => row.GetString(0));
            session.Execute("UPDATE history SET event = substr(event, 1, 9) WHERE position = 1");
        }

        await Engine.StartAsync();
        await Client.RaiseEventAsync(id, "Word", "one", Timeout);
        await UntilAsync(() => Engine.Engine.Health.Problem is not null);

        Assert.AreEqual(EngineStatus.Running, Engine.Engine.Health.Status, "the others are not held up");
        StringAssert.Contains(Engine.Engine.Health.Problem, id);
        await CompleteAsync(await StartAsync<Chain>(1));

        using (var session = JournalFile.Open(Engine.JournalPath).OpenSession())
            session.Execute("UPDATE history SET event = $whole WHERE position = 1 AND instance = (SELECT seq FROM instances WHERE id = $id)", ("$whole", whole), ("$id", id));
        await Client.RaiseEventAsync(id, "Word", "two", Timeout);
        await CompleteAsync(id);
        Assert.IsNull(Engine.Engine.Health.Problem);
    }
}
