using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Context;

[TestClass]
public sealed class RecordedHistoryTests : EngineTests
{
    public static IEnumerable<object?[]> Runs() =>
    [
        [nameof(Chain), 2],
        [nameof(FanOut), 20],
        [nameof(FamilyTree), 2],
        [nameof(Retrying), new Flaky.Plan("replayed", 2)],
        [nameof(Throwing), "no"],
        [nameof(ThrowingGrandchild), "no"],
        [nameof(Sleeping), 5],
        [nameof(TimerRace), ""],
        [nameof(Guids), "open"],
    ];

    [TestMethod]
    [DynamicData(nameof(Runs))]
    public async Task History_OfARun_ReplaysToTheSameEnd(string name, object? input)
    {
        Probe.OpenAllGates();
        var id = await Client.ScheduleAsync(name, input, null, Timeout);
        await Client.WaitForCompletionAsync(id, Timeout);
        var history = Engine.EmbeddedClient.ReadHistory(id)!;
        Assert.IsTrue(history[^1] is ExecutionCompleted or ExecutionFailed, history[^1].ToString());

        HistoryReplay.Verify(ConformanceCatalog.Create(), new ExecutionIdentity(id, name, null), history);
    }

    [TestMethod]
    public async Task History_OfCodeThatWasChanged_IsRefused()
    {
        var id = await StartAsync<Chain>(2);
        await CompleteAsync(id);
        var changed = new WorkCatalog().AddOrchestration<FanOut, int, int[]>(nameof(Chain));

        var refused = Assert.ThrowsExactly<NonDeterministicOrchestrationException>(
            () => HistoryReplay.Verify(changed, new ExecutionIdentity(id, nameof(Chain), null), Engine.EmbeddedClient.ReadHistory(id)!));

        StringAssert.Contains(refused.Message, "activity 'Square' (#1)");
    }

    [TestMethod]
    [DynamicData(nameof(Runs))]
    public async Task History_RunAgainTurnByTurn_MakesTheSameEvents(string name, object? input)
    {
        Probe.OpenAllGates();
        var id = await Client.ScheduleAsync(name, input, null, Timeout);
        await Client.WaitForCompletionAsync(id, Timeout);
        var history = Engine.EmbeddedClient.ReadHistory(id)!;

        var again = Execution(name, id);
        var events = new List<HistoryEvent>();
        foreach (var turn in RecordedTurn.Split(history))
            events.AddRange(again.RunTurn(turn.At, turn.Incoming).Events);

        CollectionAssert.AreEqual(Comparable(history), Comparable(events));
    }

    private static OrchestrationExecution Execution(string name, string id) => new(
        ConformanceCatalog.Create().Orchestrations[name], new ExecutionIdentity(id, name, null, 0), NullLoggerFactory.Instance);

    // Stack traces tell where the code ran, not what it decided.
    private static List<string> Comparable(IEnumerable<HistoryEvent> events) =>
        [.. events.Select(e => e is ExecutionFailed failed ? failed.Failure.Message : HistoryJson.Write(e))];
}
