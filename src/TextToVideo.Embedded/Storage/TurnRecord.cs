using TextToVideo.Durable;
using TextToVideo.Embedded.Context;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

/// <summary>Records one turn: history, new work, status and consumed messages stand or fall together.</summary>
/// <param name="version">The version of the instance that the turn was run on.</param>
/// <param name="lastMessage">Position of the last inbox message that the turn took in; null where it took none.</param>
internal sealed class TurnRecord(
    InstanceClaim claim,
    long version,
    int eventCount,
    long? lastMessage,
    TurnResult turn,
    Func<string, ActivityKind> kindOf)
{
    // Written out before the writer's thread gets it: that one is shared by all.
    private readonly List<string> _events = [.. turn.Events.Select(HistoryJson.Write)];

    /// <returns>False where the claim holds no more, or another turn was recorded since: nothing was written.</returns>
    public bool Apply(JournalSession session, CommitNotes notes)
    {
        if (!Advance(session))
            return false;
        session.Execute(
            "DELETE FROM inbox WHERE instance = $instance AND position <= $last",
            ("$instance", claim.Seq),
            ("$last", lastMessage ?? long.MinValue));
        foreach (var call in turn.Events)
            Start(session, notes, call);

        if (turn.Outcome is ContinuedAsNew continued)
        {
            Restart(session, notes, continued);
            return true;
        }
        AppendHistory(session);
        foreach (var timer in turn.CancelledTimers)
            session.Execute("DELETE FROM timers WHERE instance = $instance AND call = $call", ("$instance", claim.Seq), ("$call", timer));
        if (turn.Outcome is { } outcome)
            End(session, notes, outcome);
        return true;
    }

    // The fence: only the present claim, and only on top of the history that the turn saw.
    private bool Advance(JournalSession session) => session.Execute(
        """
        UPDATE instances SET version = version + 1, status = $running, custom_status = $custom, updated_at = $now, event_count = $events,
            ready_at = CASE WHEN EXISTS (SELECT 1 FROM inbox WHERE instance = $seq AND position > $last) THEN $now END
        WHERE seq = $seq AND owner = $owner AND fence = $fence AND version = $version
        """,
        ("$running", (int)RuntimeStatus.Running),
        ("$custom", turn.CustomStatus),
        ("$now", turn.At.UtcTicks),
        ("$events", eventCount + _events.Count),
        ("$seq", claim.Seq),
        ("$last", lastMessage ?? long.MinValue),
        ("$owner", claim.Owner),
        ("$fence", claim.Fence),
        ("$version", version)) == 1;

    private void AppendHistory(JournalSession session)
    {
        for (var i = 0; i < _events.Count; i++)
        {
            session.Execute(
                "INSERT INTO history (instance, position, event) VALUES ($instance, $position, $event)",
                ("$instance", claim.Seq),
                ("$position", eventCount + i),
                ("$event", _events[i]));
        }
    }

    private void Start(JournalSession session, CommitNotes notes, HistoryEvent call)
    {
        switch (call)
        {
            // Nobody would take the result of an activity or timer of an execution that is over.
            case TaskScheduled task when turn.Outcome is null:
                var kind = kindOf(task.Name);
                session.Execute(
                    """
                    INSERT INTO activities (instance, call, name, kind, input, rank)
                    VALUES ($instance, $call, $name, $kind, $input, COALESCE(
                        (SELECT rank FROM queued WHERE instance = $instance),
                        (SELECT rank FROM queued WHERE instance = (SELECT parent_seq FROM instances WHERE seq = $instance)), 0))
                    """,
                    ("$instance", claim.Seq),
                    ("$call", task.Id),
                    ("$name", task.Name),
                    ("$kind", (int)kind),
                    ("$input", task.Input));
                notes.WaitingActivities.Add(kind);
                break;
            case TimerCreated timer when turn.Outcome is null:
                session.Execute(
                    "INSERT INTO timers (instance, call, fire_at) VALUES ($instance, $call, $at)",
                    ("$instance", claim.Seq),
                    ("$call", timer.Id),
                    ("$at", timer.FireAt.UtcTicks));
                notes.AddAlarm(timer.FireAt);
                break;
            case SubOrchestrationScheduled child:
                StartChild(session, notes, child);
                break;
        }
    }

    private void StartChild(JournalSession session, CommitNotes notes, SubOrchestrationScheduled child)
    {
        var instance = new NewInstance(child.InstanceId, child.Name, child.Input)
        {
            ParentSeq = claim.Seq,
            ParentExecution = claim.Identity.Number,
            ParentCall = child.Id,
            TraceParent = claim.TraceParent,
        };
        if (!instance.Insert(session, notes, turn.At))
        {
            var failure = FailureDetails.From(new InstanceExistsException(child.InstanceId)) with { IsRetryable = false };
            Inbox.Append(session, notes, claim.Seq, new SubOrchestrationFailed(child.Id, failure), turn.At);
        }
    }

    private void Restart(JournalSession session, CommitNotes notes, ContinuedAsNew continued)
    {
        session.Execute("DELETE FROM history WHERE instance = $instance", ("$instance", claim.Seq));
        session.Execute("DELETE FROM activities WHERE instance = $instance", ("$instance", claim.Seq));
        session.Execute("DELETE FROM timers WHERE instance = $instance", ("$instance", claim.Seq));
        // Outcomes of the old execution's calls mean nothing to the new one; events are for whoever waits next.
        session.Execute("DELETE FROM inbox WHERE instance = $instance AND is_external = 0", ("$instance", claim.Seq));
        Inbox.Prepend(session, claim.Seq, continued.Unconsumed);
        session.Execute(
            "UPDATE instances SET execution = execution + 1, input = $input, event_count = 0, ready_at = $now, owner = NULL WHERE seq = $seq",
            ("$input", continued.Input),
            ("$now", turn.At.UtcTicks),
            ("$seq", claim.Seq));
        notes.HasUnclaimedInstances = true;
    }

    private void End(JournalSession session, CommitNotes notes, HistoryEvent outcome)
    {
        var failure = (outcome as ExecutionFailed)?.Failure;
        session.Execute(
            "UPDATE instances SET status = $status, output = $output, failure = $failure, ready_at = NULL, owner = NULL WHERE seq = $seq",
            ("$status", (int)(failure is null ? RuntimeStatus.Completed : RuntimeStatus.Failed)),
            ("$output", (outcome as ExecutionCompleted)?.Output),
            ("$failure", failure is null ? null : InstanceEnd.Write(failure)),
            ("$seq", claim.Seq));
        InstanceEnd.DropWork(session, notes, claim.Seq);
        InstanceEnd.TellParent(session, notes, claim.Seq, outcome, turn.At);
        notes.EndedInstances.Add(claim.Identity.InstanceId);
    }
}
