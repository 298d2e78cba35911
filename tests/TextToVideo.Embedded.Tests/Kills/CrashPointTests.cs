using TextToVideo.Durable;
using TextToVideo.Durable.Conformance.Work;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Kills;

/// <summary>A crash after each commit of a run in turn: there is no point at which one may not come.</summary>
[TestClass]
public sealed class CrashPointTests : EngineTests
{
    public static IEnumerable<object?[]> Runs() =>
    [
        [nameof(Chain), 2],
        [nameof(FanOut), 5],
        [nameof(FamilyTree), 2],
        [nameof(Counting), 3],
        [nameof(Sleeping), 1],
        [nameof(TimerRace), ""],
        [nameof(ParentOfGates), new[] { "a", "b" }],
        [nameof(ThrowingChild), "no"],
    ];

    [TestMethod]
    [DynamicData(nameof(Runs))]
    public async Task Run_CrashedAfterAnyCommit_EndsAsAnUndisturbedOne(string name, object? input)
    {
        Probe.OpenAllGates();
        var undisturbed = await EndAsync(await Client.ScheduleAsync(name, input, Named, Timeout));

        var isCrashed = true;
        for (var commit = 1; isCrashed; commit++)
        {
            await using var engine = CreateEngine();
            await engine.StartAsync();
            var crash = new CrashingParticipant(engine.Store.Writer.Participant!, commit);
            engine.Store.Writer.Participant = crash;
            var id = await engine.Client.ScheduleAsync(name, input, Named, Timeout);
            isCrashed = await CrashedAsync(engine, crash, id);

            var state = await engine.Client.WaitForCompletionAsync(id, Timeout);
            Assert.AreEqual(undisturbed, Comparable(state), $"Crashed after commit {commit}.");
            AssertWellFormed(engine.EmbeddedClient.ReadHistory(id)!);
            Assert.IsLessThan(1000, commit);
        }
    }

    /// <returns>False where the run had ended before.</returns>
    private async Task<bool> CrashedAsync(EmbeddedEngineUnderTest engine, CrashingParticipant crash, string id)
    {
        var ended = engine.Client.WaitForCompletionAsync(id, Timeout);
        if (await Task.WhenAny(crash.Reached, ended) == ended && !crash.Reached.IsCompleted)
            return false;
        await engine.CrashAsync();
        await engine.StartAsync();
        return true;
    }

    private async Task<string> EndAsync(string id) => Comparable(await Client.WaitForCompletionAsync(id, Timeout));

    private static string Comparable(OrchestrationState state) => state.Name == nameof(Sleeping)
        ? state.Status.ToString()
        : $"{state.Status} {state.Output} {state.Failure?.Message} {state.CustomStatus}";

    /// <summary>Each call is numbered once and answered at most once.</summary>
    private static void AssertWellFormed(IReadOnlyList<HistoryEvent> history)
    {
        var calls = history.OfType<CallMade>().Select(call => call.Id).ToList();
        CollectionAssert.AreEqual(Enumerable.Range(0, calls.Count).ToList(), calls);
        var answers = history.Select(Answered).OfType<int>().ToList();
        CollectionAssert.AllItemsAreUnique(answers);
        Assert.HasCount(1, history.OfType<ExecutionStarted>().ToList());
    }

    private static int? Answered(HistoryEvent historyEvent) => historyEvent switch
    {
        TaskCompleted e => e.Id,
        TaskFailed e => e.Id,
        SubOrchestrationCompleted e => e.Id,
        SubOrchestrationFailed e => e.Id,
        TimerFired e => e.Id,
        _ => null,
    };

    // The same id for all, since some outputs tell it.
    private static ScheduleOptions Named { get; } = new() { InstanceId = "run" };
}
