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
}
