using TextToVideo.Durable;

namespace TextToVideo.Embedded.Storage;

internal static class Workers
{
    public static void Register(JournalSession session, string worker, DateTimeOffset now, DateTimeOffset leaseUntil) =>
        session.Execute(
            "INSERT INTO workers (id, process_id, started_at, lease_until) VALUES ($id, $process, $now, $until)",
            ("$id", worker),
            ("$process", Environment.ProcessId),
            ("$now", now.UtcTicks),
            ("$until", leaseUntil.UtcTicks));

    /// <returns>False where another worker has declared this one dead: what it owned is no longer its own.</returns>
    public static bool Renew(JournalSession session, string worker, DateTimeOffset leaseUntil) =>
        session.Execute("UPDATE workers SET lease_until = $until WHERE id = $id", ("$until", leaseUntil.UtcTicks), ("$id", worker)) == 1;

    public static List<(string Id, DateTimeOffset LeaseUntil)> Others(JournalSession session, string worker) =>
        session.Query(
            "SELECT id, lease_until FROM workers WHERE id <> $id",
            row => (row.GetString(0), row.Time(1)),
            ("$id", worker));

    public static List<string> All(JournalSession session) => session.Query("SELECT id FROM workers", row => row.GetString(0));

    /// <summary>Gives back what was claimed by a worker that had been struck off already and did not know it yet.</summary>
    public static void ReleaseOrphans(JournalSession session, CommitNotes notes)
    {
        var released =
            session.Execute("UPDATE instances SET owner = NULL WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM workers)")
            + session.Execute("UPDATE activities SET owner = NULL WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM workers)");
        if (released > 0)
            Announce(notes);
    }

    /// <summary>Gives back all that the worker owned. Claiming anew raises the fence, so late results of the old claims are refused.</summary>
    public static ReleasedWork Release(JournalSession session, CommitNotes notes, string worker)
    {
        var instances = session.Execute("UPDATE instances SET owner = NULL WHERE owner = $id", ("$id", worker));
        var activities = session.Execute("UPDATE activities SET owner = NULL WHERE owner = $id", ("$id", worker));
        session.Execute("DELETE FROM workers WHERE id = $id", ("$id", worker));
        Announce(notes);
        return new ReleasedWork(instances, activities);
    }

    private static void Announce(CommitNotes notes)
    {
        notes.HasUnclaimedInstances = true;
        notes.WaitingActivities.UnionWith(Enum.GetValues<ActivityKind>());
    }
}
