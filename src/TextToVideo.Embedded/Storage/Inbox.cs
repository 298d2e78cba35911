using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

internal static class Inbox
{
    public static void Append(JournalSession session, CommitNotes notes, long instance, HistoryEvent message, DateTimeOffset now)
    {
        session.Execute(
            """
            INSERT INTO inbox (instance, position, is_external, event)
            VALUES ($instance, (SELECT COALESCE(MAX(position), 0) + 1 FROM inbox WHERE instance = $instance), $external, $event)
            """,
            ("$instance", instance),
            ("$external", message is EventRaised ? 1 : 0),
            ("$event", HistoryJson.Write(message)));
        // A start that was put off stays put off.
        session.Execute(
            "UPDATE instances SET ready_at = $now WHERE seq = $instance AND ready_at IS NULL",
            ("$now", now.UtcTicks),
            ("$instance", instance));
        notes.ReadyInstances.Add(instance);
    }

    /// <returns>False where the instance is unknown or has ended.</returns>
    public static bool Raise(JournalSession session, CommitNotes notes, string instanceId, EventRaised raised, DateTimeOffset now)
    {
        var instance = session.QueryInt64("SELECT seq FROM instances WHERE id = $id AND status IN (0, 1)", ("$id", instanceId));
        if (instance is null)
            return false;
        WaitingLine.Pass(session, instance.Value, now);
        Append(session, notes, instance.Value, raised, now);
        return true;
    }

    /// <summary>Puts events before everything that waits already, in their order: they came earlier.</summary>
    public static void Prepend(JournalSession session, long instance, IReadOnlyList<EventRaised> events)
    {
        var first = (session.QueryInt64("SELECT MIN(position) FROM inbox WHERE instance = $instance", ("$instance", instance)) ?? 1) - events.Count;
        for (var i = 0; i < events.Count; i++)
        {
            session.Execute(
                "INSERT INTO inbox (instance, position, is_external, event) VALUES ($instance, $position, 1, $event)",
                ("$instance", instance),
                ("$position", first + i),
                ("$event", HistoryJson.Write(events[i])));
        }
    }
}
