using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

/// <summary>Terminates or forgets an instance with everything below it.</summary>
internal static class InstanceTree
{
    private sealed record Node(long Seq, string Id, RuntimeStatus Status);

    /// <returns>False where the instance is unknown or had ended.</returns>
    public static bool Terminate(JournalSession session, CommitNotes notes, string instanceId, string reason, DateTimeOffset now)
    {
        var tree = Read(session, instanceId);
        if (tree.Count == 0 || tree[0].Status.HasEnded())
            return false;

        var terminated = new ExecutionTerminated(reason);
        foreach (var node in tree.Where(node => !node.Status.HasEnded()))
            End(session, notes, node, terminated, now);
        InstanceEnd.TellParent(session, notes, tree[0].Seq, terminated, now);
        return true;
    }

    /// <returns>False where the instance is unknown, or it or something below it still runs.</returns>
    public static bool Purge(JournalSession session, CommitNotes notes, string instanceId)
    {
        var tree = Read(session, instanceId);
        if (tree.Count == 0 || tree.Any(node => !node.Status.HasEnded()))
            return false;

        foreach (var node in tree)
        {
            InstanceEnd.DropWork(session, notes, node.Seq);
            session.Execute("DELETE FROM history WHERE instance = $instance", ("$instance", node.Seq));
            session.Execute("DELETE FROM instances WHERE seq = $instance", ("$instance", node.Seq));
            notes.EndedInstances.Add(node.Id);
        }
        return true;
    }

    private static void End(JournalSession session, CommitNotes notes, Node node, ExecutionTerminated terminated, DateTimeOffset now)
    {
        session.Execute(
            """
            INSERT INTO history (instance, position, event)
            SELECT seq, event_count, $event FROM instances WHERE seq = $instance
            """,
            ("$event", HistoryJson.Write(terminated)),
            ("$instance", node.Seq));
        // The new fence refuses the turn that may be running at this moment.
        session.Execute(
            """
            UPDATE instances SET status = $status, output = $output, updated_at = $now, ready_at = NULL, owner = NULL,
                event_count = event_count + 1, fence = fence + 1, version = version + 1
            WHERE seq = $instance
            """,
            ("$status", (int)RuntimeStatus.Terminated),
            ("$output", PayloadJson.Write(terminated.Reason)),
            ("$now", now.UtcTicks),
            ("$instance", node.Seq));
        InstanceEnd.DropWork(session, notes, node.Seq);
        notes.RevokedInstances.Add(node.Seq);
        notes.EndedInstances.Add(node.Id);
    }

    // The instance itself comes first.
    private static List<Node> Read(JournalSession session, string instanceId) =>
        session.Query(
            """
            WITH RECURSIVE tree (seq) AS (
                SELECT seq FROM instances WHERE id = $id
                UNION ALL
                SELECT i.seq FROM instances i JOIN tree ON i.parent_seq = tree.seq)
            SELECT i.seq, i.id, i.status FROM tree JOIN instances i ON i.seq = tree.seq ORDER BY i.seq
            """,
            row => new Node(row.GetInt64(0), row.GetString(1), (RuntimeStatus)row.GetInt32(2)),
            ("$id", instanceId));
}
