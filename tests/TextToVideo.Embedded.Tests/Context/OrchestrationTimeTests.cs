using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Context;

[TestClass]
public sealed class OrchestrationTimeTests
{
    [TestMethod]
    public void Time_WhenTheClockIsSetBack_StandsStill()
    {
        var seen = new List<DateTimeOffset>();
        var entry = new OrchestrationEntry("Test", typeof(object), async (context, _) =>
        {
            while (true)
            {
                seen.Add(context.CurrentUtcTime);
                await context.WaitForExternalEventAsync<int>("Next");
            }
        });
        var execution = new OrchestrationExecution(entry, new ExecutionIdentity("job", "Test", null, 0), NullLoggerFactory.Instance);
        var noon = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

        execution.RunTurn(noon, [new ExecutionStarted("Test", null)]);
        execution.RunTurn(noon.AddHours(-1), [new EventRaised("Next", "1")]);
        execution.RunTurn(noon.AddHours(1), [new EventRaised("Next", "2")]);

        CollectionAssert.AreEqual(new[] { noon, noon, noon.AddHours(1) }, seen);
    }
}
