using TextToVideo.Embedded.Context;

namespace TextToVideo.Embedded.Storage;

/// <summary>The right to record turns of an instance, and what it looked like when it was claimed.</summary>
internal sealed record InstanceClaim(
    long Seq,
    string Owner,
    long Fence,
    long Version,
    int EventCount,
    string? Input,
    string? TraceParent,
    ExecutionIdentity Identity)
{
    /// <summary>How long a run of a newer course is left to newer programs. They take up what there is at once; in a minute they have been started anew, too.</summary>
    private static readonly TimeSpan LeftToOthers = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Claims instances that have something to do and that no worker has, those first that wait longest. One of a course that this program
    /// does not know is looked past, and not claimed and given back: that would wake other workers, and they this one, without end. Where
    /// nobody takes it, it is taken all the same, and fails with what to do.
    /// </summary>
    /// <param name="courses">The newest that are known, by the orchestrations' names, as a JSON object.</param>
    public static List<InstanceClaim> Take(JournalSession session, string owner, string courses, DateTimeOffset now, int limit)
    {
        var claims = session.Query(
            """
            UPDATE instances SET owner = $owner, fence = fence + 1
            WHERE seq IN (
                SELECT seq FROM instances
                WHERE owner IS NULL AND ready_at <= $now AND (ready_at <= $late OR CASE
                    WHEN json_extract($courses, '$."' || name || '"') IS NULL OR NOT json_valid(input) THEN 1
                    ELSE COALESCE(json_extract(input, '$.Course') <= json_extract($courses, '$."' || name || '"'), 1) END)
                ORDER BY ready_at, seq LIMIT $limit)
            RETURNING seq, fence, version, event_count, input, trace_parent, id, name,
                (SELECT p.id FROM instances p WHERE p.seq = instances.parent_seq), execution, ready_at
            """,
            row => (ReadyAt: row.GetInt64(10), Claim: new InstanceClaim(
                row.GetInt64(0),
                owner,
                row.GetInt64(1),
                row.GetInt64(2),
                row.GetInt32(3),
                row.Text(4),
                row.Text(5),
                new ExecutionIdentity(row.GetString(6), row.GetString(7), row.Text(8), row.GetInt32(9)))),
            ("$owner", owner),
            ("$now", now.UtcTicks),
            ("$late", (now - LeftToOthers).UtcTicks),
            ("$courses", courses),
            ("$limit", limit));
        return [.. claims.OrderBy(c => c.ReadyAt).ThenBy(c => c.Claim.Seq).Select(c => c.Claim)];
    }

    /// <summary>
    /// The clock may have been set back: nothing was meant to wait for it but a start that was put off. What a running instance
    /// asks for is ready by that instance's own time, which is not set back.
    /// </summary>
    public static void HealClock(JournalSession session, CommitNotes notes, DateTimeOffset now) => notes.HasUnclaimedInstances |= session.Execute(
        """
        UPDATE instances SET ready_at = $now
        WHERE owner IS NULL AND ready_at > $now
            AND (status = 1 OR ready_at <= created_at OR EXISTS (SELECT 1 FROM queued WHERE instance = instances.seq))
        """,
        ("$now", now.UtcTicks)) > 0;

    /// <summary>Gives the instance back, for any worker to take.</summary>
    public void Release(JournalSession session, CommitNotes notes)
    {
        session.Execute(
            "UPDATE instances SET owner = NULL WHERE seq = $seq AND owner = $owner AND fence = $fence",
            ("$seq", Seq),
            ("$owner", Owner),
            ("$fence", Fence));
        notes.HasUnclaimedInstances = true;
    }
}
