using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Scheduling;

internal readonly record struct OwnedInstance(long Seq, bool IsReady)
{
    public static List<OwnedInstance> Read(JournalSession session, string owner) =>
        session.Query(
            "SELECT seq, ready_at IS NOT NULL FROM instances WHERE owner = $owner",
            row => new OwnedInstance(row.GetInt64(0), row.GetBoolean(1)),
            ("$owner", owner));
}
