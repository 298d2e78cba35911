using System.Text.Json;
using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

/// <summary>What ending an instance takes along, however it ended.</summary>
internal static class InstanceEnd
{
    /// <summary>Drops what was still to do for it: outcomes of activities that run will find no row, and so not be recorded.</summary>
    public static void DropWork(JournalSession session, CommitNotes notes, long instance)
    {
        session.Execute("DELETE FROM activities WHERE instance = $instance", ("$instance", instance));
        session.Execute("DELETE FROM timers WHERE instance = $instance", ("$instance", instance));
        session.Execute("DELETE FROM inbox WHERE instance = $instance", ("$instance", instance));
        WaitingLine.Leave(session, notes, instance);
    }

    /// <summary>Tells the parent, where it still waits in the execution that asked.</summary>
    public static void TellParent(JournalSession session, CommitNotes notes, long instance, HistoryEvent outcome, DateTimeOffset now)
    {
        var parent = session.QueryFirst(
            """
            SELECT p.seq, c.parent_call FROM instances c JOIN instances p ON p.seq = c.parent_seq AND p.execution = c.parent_execution
            WHERE c.seq = $instance AND p.status IN (0, 1)
            """,
            row => new { Seq = row.GetInt64(0), Call = row.GetInt32(1) },
            ("$instance", instance));
        if (parent is null)
            return;
        HistoryEvent message = outcome switch
        {
            ExecutionCompleted completed => new SubOrchestrationCompleted(parent.Call, completed.Output),
            ExecutionFailed failed => new SubOrchestrationFailed(parent.Call, failed.Failure),
            ExecutionTerminated terminated => new SubOrchestrationFailed(parent.Call, Failure(terminated)),
            _ => throw new InvalidOperationException($"{outcome.GetType().Name} does not end an instance."),
        };
        Inbox.Append(session, notes, parent.Seq, message, now);
    }

    public static string Write(FailureDetails failure) => JsonSerializer.Serialize(failure, PayloadJson.Options);

    private static FailureDetails Failure(ExecutionTerminated terminated) => new()
    {
        ErrorType = nameof(ExecutionTerminated),
        Message = $"The sub-orchestration was terminated: {terminated.Reason}",
        Code = "orchestration.terminated",
        IsRetryable = false,
    };
}
