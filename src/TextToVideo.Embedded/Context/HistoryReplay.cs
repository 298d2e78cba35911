using Microsoft.Extensions.Logging.Abstractions;
using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Context;

/// <summary>Runs today's code over a history of yesterday: what a change of an orchestration must pass before it meets journals that are in use.</summary>
public static class HistoryReplay
{
    /// <param name="history">Of one execution, whether it has ended or not.</param>
    /// <exception cref="NonDeterministicOrchestrationException">The code takes another path than the history.</exception>
    public static void Verify(WorkCatalog catalog, ExecutionIdentity identity, IReadOnlyList<HistoryEvent> history)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(identity);
        if (!catalog.Orchestrations.TryGetValue(identity.Name, out var entry))
            throw new UnknownWorkException("orchestration", identity.Name);

        var execution = new OrchestrationExecution(entry, identity, NullLoggerFactory.Instance);
        execution.Replay(history);
        if (execution.FaultOrNull is { } fault)
            throw fault;
    }
}
