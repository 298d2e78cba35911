using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

/// <summary>The right to record the result of an activity.</summary>
internal sealed record ActivityClaim(
    long Seq,
    string Owner,
    long Fence,
    long Instance,
    string InstanceId,
    int Call,
    string Name,
    ActivityKind Kind,
    string? Input,
    string? TraceParent)
{
    /// <summary>
    /// Claims what is next of a kind: by rank, and of equals what waits longest. What the program does not know is left to others, of a
    /// newer version that asked for it; only where this worker's own orchestration asked, it is taken, and fails.
    /// </summary>
    /// <param name="known">Names of activities, as a JSON array.</param>
    public static List<ActivityClaim> Take(JournalSession session, string owner, ActivityKind kind, string known, int limit)
    {
        var claims = session.Query(
            """
            UPDATE activities SET owner = $owner, fence = fence + 1
            WHERE seq IN (
                SELECT seq FROM activities WHERE kind = $kind AND owner IS NULL
                    AND (name IN (SELECT value FROM json_each($known)) OR (SELECT owner FROM instances WHERE seq = activities.instance) = $owner)
                ORDER BY rank, seq LIMIT $limit)
            RETURNING seq, fence, instance, call, name, input,
                (SELECT id FROM instances WHERE seq = activities.instance),
                (SELECT trace_parent FROM instances WHERE seq = activities.instance)
            """,
            row => new ActivityClaim(
                row.GetInt64(0),
                owner,
                row.GetInt64(1),
                row.GetInt64(2),
                row.GetString(6),
                row.GetInt32(3),
                row.GetString(4),
                kind,
                row.Text(5),
                row.Text(7)),
            ("$owner", owner),
            ("$kind", (int)kind),
            ("$known", known),
            ("$limit", limit));
        claims.Sort((a, b) => a.Seq.CompareTo(b.Seq));
        return claims;
    }

    /// <returns>False where the claim holds no more: the result of another run counts, or the instance has ended.</returns>
    public bool Record(JournalSession session, CommitNotes notes, HistoryEvent result, DateTimeOffset now)
    {
        var removed = session.Execute(
            "DELETE FROM activities WHERE seq = $seq AND owner = $owner AND fence = $fence",
            ("$seq", Seq),
            ("$owner", Owner),
            ("$fence", Fence));
        if (removed == 0)
            return false;
        Inbox.Append(session, notes, Instance, result, now);
        return true;
    }

    /// <summary>Gives the activity back, for any worker to run.</summary>
    public bool Release(JournalSession session, CommitNotes notes)
    {
        notes.WaitingActivities.Add(Kind);
        return session.Execute(
            "UPDATE activities SET owner = NULL WHERE seq = $seq AND owner = $owner AND fence = $fence",
            ("$seq", Seq),
            ("$owner", Owner),
            ("$fence", Fence)) == 1;
    }
}
