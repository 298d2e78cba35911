using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Tests.Context;

[TestClass]
public sealed class ReplayMismatchTests
{
    private static readonly ExecutionIdentity Identity = new("job", "Test", null, 0);

    [TestMethod]
    public void Replay_OfTheSameCode_GoesOnWhereItWas()
    {
        var turn = ReplayAndGoOn(async context =>
        {
            await context.CallActivityAsync<int>("Fetch");
            await context.CallActivityAsync<int>("Render");
        });

        Assert.AreEqual("Render", turn.Events.OfType<TaskScheduled>().Single().Name);
        Assert.IsNull(turn.Outcome);
    }

    [TestMethod]
    public void Replay_OfARenamedCall_NamesBoth() =>
        AssertMismatch(
            async context => await context.CallActivityAsync<int>("Download"),
            "Recorded: activity 'Fetch' (#0). Replayed: activity 'Download' (#0).");

    [TestMethod]
    public void Replay_OfAnotherKindOfCall_NamesBoth() =>
        AssertMismatch(
            async context => await context.CreateTimerAsync(TimeSpan.FromHours(1), CancellationToken.None),
            "Recorded: activity 'Fetch' (#0). Replayed: timer (#0).");

    [TestMethod]
    public void Replay_OfACallLess_NamesTheOneThatIsMissing() =>
        AssertMismatch(
            async context => await context.WaitForExternalEventAsync<string>("Go"),
            "Recorded: activity 'Fetch' (#0). Replayed: nothing more in this turn.");

    [TestMethod]
    public void Replay_OfACallMore_NamesTheOneThatIsNew() =>
        AssertMismatch(
            async context => await Task.WhenAll(context.CallActivityAsync<int>("Fetch"), context.CallSubOrchestrationAsync<int>("Extra")),
            "Recorded: nothing more in this turn. Replayed: sub-orchestration 'Extra' (#1).");

    [TestMethod]
    public void Replay_ThatEndsEarlier_SaysSo() =>
        AssertMismatch(
            context =>
            {
                _ = context.CallActivityAsync<int>("Fetch");
                return Task.CompletedTask;
            },
            "Recorded: the orchestration goes on. Replayed: the orchestration ends (ExecutionCompleted).");

    [TestMethod]
    public void Replay_WhoseCodeSwallowsTheMismatch_FailsAllTheSame() =>
        AssertMismatch(
            async context =>
            {
                try
                {
                    await context.CallActivityAsync<int>("Download");
                }
                catch (NonDeterministicOrchestrationException)
                {
                    await context.CallActivityAsync<int>("Fetch");
                }
            },
            "Recorded: activity 'Fetch' (#0). Replayed: activity 'Download' (#0).");

    private static void AssertMismatch(Func<IOrchestrationContext, Task> code, string message)
    {
        var failed = ReplayAndGoOn(code).Outcome as ExecutionFailed;

        Assert.AreEqual(typeof(NonDeterministicOrchestrationException).FullName, failed?.Failure.ErrorType);
        StringAssert.Contains(failed!.Failure.Message, message);
        Assert.AreEqual("orchestration.non_deterministic", failed.Failure.Code);
    }

    // The history of code that called 'Fetch' first; its result comes in after the replay.
    private static TurnResult ReplayAndGoOn(Func<IOrchestrationContext, Task> code)
    {
        var entry = new OrchestrationEntry("Test", typeof(object), async (context, _) =>
        {
            await code(context);
            return "null";
        });
        var execution = new OrchestrationExecution(entry, Identity, NullLoggerFactory.Instance);
        execution.Replay([new TurnStarted(DateTimeOffset.UnixEpoch), new ExecutionStarted("Test", null), new TaskScheduled(0, "Fetch", null)]);
        return execution.RunTurn(DateTimeOffset.UnixEpoch, [new TaskCompleted(0, "1")]);
    }
}
