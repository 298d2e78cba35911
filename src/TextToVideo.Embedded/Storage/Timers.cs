using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

internal static class Timers
{
    /// <summary>Fires up to <paramref name="limit"/> timers that are due, earliest first.</summary>
    /// <returns>When to come again: a time not after <paramref name="now"/> where more are due, null where nothing is to come.</returns>
    public static DateTimeOffset? Fire(JournalSession session, CommitNotes notes, DateTimeOffset now, int limit)
    {
        var due = session.Query(
            "SELECT instance, call FROM timers WHERE fire_at <= $now ORDER BY fire_at, instance, call LIMIT $limit",
            row => (Instance: row.GetInt64(0), Call: row.GetInt32(1)),
            ("$now", now.UtcTicks),
            ("$limit", limit));
        foreach (var (instance, call) in due)
        {
            session.Execute("DELETE FROM timers WHERE instance = $instance AND call = $call", ("$instance", instance), ("$call", call));
            Inbox.Append(session, notes, instance, new TimerFired(call), now);
        }
        notes.HasUnclaimedInstances = true;
        return Next(session, now);
    }

    private static DateTimeOffset? Next(JournalSession session, DateTimeOffset now)
    {
        var timer = session.QueryInt64("SELECT MIN(fire_at) FROM timers");
        var start = session.QueryInt64(
            "SELECT MIN(ready_at) FROM instances WHERE owner IS NULL AND ready_at > $now", ("$now", now.UtcTicks));
        var next = timer is null || start < timer ? start : timer;
        return next is { } ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }
}
