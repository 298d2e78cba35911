using TextToVideo.Durable;

namespace TextToVideo.Embedded.Storage;

/// <summary>An instance that a client or a parent wants.</summary>
internal sealed record NewInstance(string Id, string Name, string? Input)
{
    public DateTimeOffset? StartAt { get; init; }

    public long? ParentSeq { get; init; }

    /// <summary>Which execution of the parent waits for it.</summary>
    public int? ParentExecution { get; init; }

    public int? ParentCall { get; init; }

    /// <summary>W3C trace context of whoever asked.</summary>
    public string? TraceParent { get; init; }

    /// <summary>Null: it does not queue.</summary>
    public QueuePlace? Queue { get; init; }

    /// <returns>False where the id is taken.</returns>
    public bool Insert(JournalSession session, CommitNotes notes, DateTimeOffset now)
    {
        var readyAt = StartAt is { } startAt && startAt > now ? startAt : now;
        var inserted = session.Execute(
            """
            INSERT OR IGNORE INTO instances
                (id, name, status, parent_seq, parent_execution, parent_call, input, trace_parent, created_at, updated_at, ready_at)
            VALUES ($id, $name, $status, $parent, $parentExecution, $parentCall, $input, $trace, $now, $now, $ready)
            """,
            ("$id", Id),
            ("$name", Name),
            ("$status", (int)RuntimeStatus.Pending),
            ("$parent", ParentSeq),
            ("$parentExecution", ParentExecution),
            ("$parentCall", ParentCall),
            ("$input", Input),
            ("$trace", TraceParent),
            ("$now", now.UtcTicks),
            ("$ready", Queue is null ? readyAt.UtcTicks : null));
        if (inserted == 0)
            return false;
        if (Queue is not null)
            WaitingLine.Join(session, notes, Id, Queue, now);
        else if (readyAt > now)
            notes.AddAlarm(readyAt);
        else
            notes.HasUnclaimedInstances = true;
        return true;
    }
}
