using System.Text.Json;
using Microsoft.Data.Sqlite;
using TextToVideo.Durable;
using TextToVideo.Embedded.Journal;

namespace TextToVideo.Embedded.Storage;

internal static class InstanceReads
{
    public const string StateColumns = "id, name, status, created_at, updated_at, input, output, custom_status, failure";

    public static OrchestrationState? State(JournalSession session, string instanceId) =>
        session.QueryFirst($"SELECT {StateColumns} FROM instances WHERE id = $id", ReadState, ("$id", instanceId));

    public static OrchestrationState ReadState(SqliteDataReader row) => new()
    {
        InstanceId = row.GetString(0),
        Name = row.GetString(1),
        Status = (RuntimeStatus)row.GetInt32(2),
        CreatedAt = row.Time(3),
        LastUpdatedAt = row.Time(4),
        Input = row.Text(5),
        Output = row.Text(6),
        CustomStatus = row.Text(7),
        Failure = row.Text(8) is { } failure ? JsonSerializer.Deserialize<FailureDetails>(failure, PayloadJson.Options) : null,
    };

    public static List<HistoryEvent> History(JournalSession session, long instance) =>
        session.Query(
            "SELECT event FROM history WHERE instance = $instance ORDER BY position",
            row => HistoryJson.Read(row.GetString(0)),
            ("$instance", instance));

    /// <summary>The history by instance id; null where there is no such instance.</summary>
    public static List<HistoryEvent>? History(JournalSession session, string instanceId) =>
        session.QueryInt64("SELECT seq FROM instances WHERE id = $id", ("$id", instanceId)) is { } seq ? History(session, seq) : null;

    public static List<InboxMessage> Inbox(JournalSession session, long instance, int limit) =>
        session.Query(
            "SELECT position, event FROM inbox WHERE instance = $instance ORDER BY position LIMIT $limit",
            row => new InboxMessage(row.GetInt64(0), HistoryJson.Read(row.GetString(1))),
            ("$instance", instance),
            ("$limit", limit));
}
