using System.Globalization;
using TextToVideo.Durable;

namespace TextToVideo.Embedded.Storage;

/// <summary>Pages through instances by the order of their making, or of their ids, so that new ones never shift a page.</summary>
internal static class InstanceList
{
    public static OrchestrationPage Read(JournalSession session, OrchestrationQuery query)
    {
        if (query.PageSize is < 1 or > 1000)
            throw new ArgumentOutOfRangeException(nameof(query), query.PageSize, "A page has 1 to 1,000 instances.");

        var (isBeyond, order) = query.OldestFirst ? (">", "ASC") : ("<", "DESC");
        var (key, last) = query.ById ? ("id", (object?)IdToken.Read(query.ContinuationToken)) : ("seq", ReadToken(query.ContinuationToken));
        var payload = query.IncludePayloads ? "input, output" : "NULL, NULL";
        var statuses = query.Statuses.Count == 0
            ? ""
            : $" AND status IN ({string.Join(',', query.Statuses.Order().Distinct().Select(s => ((int)s).ToString(CultureInfo.InvariantCulture)))})";
        // A range of the ids' index, so that a few instances are found among many. `~` sorts behind all that an id may hold.
        var prefix = string.IsNullOrEmpty(query.InstanceIdPrefix) ? "" : " AND id >= $prefix AND id < $prefix || '~'";
        var rows = session.Query(
            $"""
            SELECT id, name, status, created_at, updated_at, {payload}, custom_status, failure, seq FROM instances
            WHERE ($last IS NULL OR {key} {isBeyond} $last){statuses}{prefix}
              AND ($name IS NULL OR name = $name)
              AND created_at >= $from AND created_at <= $to
            ORDER BY {key} {order} LIMIT $limit
            """,
            row => (State: InstanceReads.ReadState(row), Seq: row.GetInt64(9)),
            ("$last", last),
            ("$name", query.Name),
            ("$prefix", query.InstanceIdPrefix),
            ("$from", query.CreatedFrom?.UtcTicks ?? 0),
            ("$to", query.CreatedTo?.UtcTicks ?? long.MaxValue),
            ("$limit", query.PageSize + 1));

        var page = rows.Take(query.PageSize).ToList();
        var next = rows.Count > page.Count ? TokenOf(page[^1].State, page[^1].Seq, query) : null;
        return new OrchestrationPage([.. page.Select(row => row.State)], next);
    }

    private static string TokenOf(OrchestrationState last, long seq, OrchestrationQuery query) =>
        query.ById ? IdToken.Behind(last.InstanceId) : seq.ToString(CultureInfo.InvariantCulture);

    private static long? ReadToken(string? token)
    {
        if (token is null)
            return null;
        return long.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? last
            : throw new ArgumentException($"'{token}' is not a continuation token of this list.", nameof(token));
    }
}
