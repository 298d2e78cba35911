using TextToVideo.Durable;

namespace TextToVideo.Embedded.Storage;

/// <summary>
/// The queues of instances that wait to begin. All of it stands in the journal: however many wait, a start reads none of
/// them, and several workers keep one limit, since whoever admits holds the journal's write lock.
/// </summary>
internal static class WaitingLine
{
    // One that waits for an event alone, such as its user's approval, keeps nothing busy.
    private const string IsBusy = """
        (i.ready_at IS NOT NULL
            OR EXISTS (SELECT 1 FROM activities a WHERE a.instance = i.seq)
            OR EXISTS (SELECT 1 FROM timers t WHERE t.instance = i.seq)
            OR EXISTS (SELECT 1 FROM instances c WHERE c.parent_seq = i.seq AND c.status IN (0, 1)))
        """;

    private sealed record Group(int Rank, string Share, long Head, DateTimeOffset AskedAt, int Running, long ServedAt)
    {
        public long RankAt(DateTimeOffset now, TimeSpan ageing) => Rank - Math.Max(0, (now - AskedAt).Ticks / ageing.Ticks);
    }

    public static void Join(JournalSession session, CommitNotes notes, string instanceId, QueuePlace place, DateTimeOffset now)
    {
        session.Execute(
            "INSERT INTO queued (instance, queue, rank, share, asked_at) SELECT seq, $queue, $rank, $share, $now FROM instances WHERE id = $id",
            ("$queue", place.Queue),
            ("$rank", place.Rank),
            ("$share", place.Share),
            ("$now", now.UtcTicks),
            ("$id", instanceId));
        notes.HasQueueMoved = true;
    }

    public static void Leave(JournalSession session, CommitNotes notes, long instance) =>
        notes.HasQueueMoved |= session.Execute("DELETE FROM queued WHERE instance = $instance", ("$instance", instance)) > 0;

    /// <summary>Something came in for it that cannot wait: it begins whatever else runs.</summary>
    public static void Pass(JournalSession session, long instance, DateTimeOffset now) => session.Execute(
        "UPDATE queued SET admitted_at = $now WHERE instance = $instance AND admitted_at IS NULL",
        ("$now", now.UtcTicks),
        ("$instance", instance));

    /// <summary>Lets begin as many as there is room for.</summary>
    /// <returns>True where others still wait.</returns>
    public static bool Admit(JournalSession session, CommitNotes notes, DateTimeOffset now, int maxRunning, TimeSpan ageing)
    {
        var queues = session.Query("SELECT DISTINCT queue FROM queued WHERE admitted_at IS NULL", row => row.GetString(0));
        var isAnyLeft = false;
        foreach (var queue in queues)
        {
            var room = maxRunning - Running(session, queue);
            while (room-- > 0 && Next(session, queue, now, ageing) is { } next)
                Begin(session, notes, queue, next, next.RankAt(now, ageing), now);
            isAnyLeft |= room < 0;
        }
        return isAnyLeft;
    }

    private static int Running(JournalSession session, string queue) => (int)(session.QueryInt64(
        $"SELECT COUNT(*) FROM queued q JOIN instances i ON i.seq = q.instance WHERE q.queue = $queue AND q.admitted_at IS NOT NULL AND {IsBusy}",
        ("$queue", queue)) ?? 0);

    private static Group? Next(JournalSession session, string queue, DateTimeOffset now, TimeSpan ageing) =>
        session.Query(
            $"""
            SELECT w.rank, w.share, w.head, (SELECT asked_at FROM queued WHERE instance = w.head),
                (SELECT COUNT(*) FROM queued r JOIN instances i ON i.seq = r.instance
                    WHERE r.queue = $queue AND r.share = w.share AND r.admitted_at IS NOT NULL AND {IsBusy}),
                COALESCE((SELECT served_at FROM shares WHERE queue = $queue AND share = w.share), 0)
            FROM (SELECT rank, share, MIN(instance) AS head FROM queued WHERE queue = $queue AND admitted_at IS NULL GROUP BY rank, share) w
            """,
            row => new Group(row.GetInt32(0), row.GetString(1), row.GetInt64(2), row.Time(3), row.GetInt32(4), row.GetInt64(5)),
            ("$queue", queue))
            .OrderBy(group => group.RankAt(now, ageing))
            .ThenBy(group => group.Running)
            .ThenBy(group => group.ServedAt)
            .ThenBy(group => group.Head)
            .FirstOrDefault();

    // It keeps the rank that let it begin, for its steps too: under its old one they would wait behind all that made it wait, while it takes up a place.
    private static void Begin(JournalSession session, CommitNotes notes, string queue, Group next, long rank, DateTimeOffset now)
    {
        session.Execute("UPDATE queued SET admitted_at = $now, rank = $rank WHERE instance = $instance", ("$now", now.UtcTicks), ("$rank", rank), ("$instance", next.Head));
        session.Execute("UPDATE instances SET ready_at = $now WHERE seq = $instance AND ready_at IS NULL", ("$now", now.UtcTicks), ("$instance", next.Head));

        // A number and not the time: of two that were served at the same tick, or by a clock that was set back, one was still the first.
        session.Execute(
            """
            INSERT INTO shares (queue, share, served_at) VALUES ($queue, $share, (SELECT COALESCE(MAX(served_at), 0) + 1 FROM shares WHERE queue = $queue))
            ON CONFLICT (queue, share) DO UPDATE SET served_at = excluded.served_at
            """,
            ("$queue", queue),
            ("$share", next.Share));
        notes.HasUnclaimedInstances = true;
    }
}
