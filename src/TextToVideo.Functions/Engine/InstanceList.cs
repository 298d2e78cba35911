using Microsoft.DurableTask.Client;
using TextToVideo.Durable;
using PortQuery = TextToVideo.Durable.OrchestrationQuery;
using RuntimeQuery = Microsoft.DurableTask.Client.OrchestrationQuery;

namespace TextToVideo.Functions.Engine;

/// <summary>
/// Pages through instances by the time of their making, or by their ids. The runtime lists in the order of its storage and knows no names, so
/// each page reads all instances that the other conditions leave; cleaning keeps them few.
/// </summary>
internal static class InstanceList
{
    public static async Task<OrchestrationPage> ReadAsync(DurableTaskClient client, PortQuery query, CancellationToken cancellationToken)
    {
        var behind = query.ById ? IdToken.Read(query.ContinuationToken) : null;
        var cursor = query.ById ? null : ListCursor.Parse(query.ContinuationToken);
        var found = new List<OrchestrationMetadata>();
        await foreach (var instance in client.GetAllInstancesAsync(QueryOf(query)).WithCancellation(cancellationToken))
        {
            if (Matches(instance, query)) found.Add(instance);
        }

        if (query.ById) return PageById(found, query, behind);
        var ordered = query.OldestFirst
            ? found.OrderBy(MillisecondOf).ThenBy(instance => instance.InstanceId, StringComparer.Ordinal)
            : found.OrderByDescending(MillisecondOf).ThenBy(instance => instance.InstanceId, StringComparer.Ordinal);
        var rest = ordered.SkipWhile(instance => cursor is { } at && IsBefore(instance, at, query.OldestFirst)).Skip(cursor?.Given ?? 0);
        var page = rest.Take(query.PageSize + 1).ToList();
        var given = page.Take(query.PageSize).ToList();
        return new OrchestrationPage(
            [.. given.Select(instance => InstanceStates.From(instance, query.IncludePayloads))],
            page.Count > given.Count ? CursorBehind(given, cursor).ToString() : null);
    }

    private static OrchestrationPage PageById(List<OrchestrationMetadata> found, PortQuery query, string? behind)
    {
        var direction = query.OldestFirst ? 1 : -1;
        var page = found
            .Where(instance => behind is null || direction * string.CompareOrdinal(instance.InstanceId, behind) > 0)
            .Order(Comparer<OrchestrationMetadata>.Create((one, other) => direction * string.CompareOrdinal(one.InstanceId, other.InstanceId)))
            .Take(query.PageSize + 1)
            .ToList();
        var given = page.Take(query.PageSize).ToList();
        return new OrchestrationPage(
            [.. given.Select(instance => InstanceStates.From(instance, query.IncludePayloads))],
            page.Count > given.Count ? IdToken.Behind(given[^1].InstanceId) : null);
    }

    private static ListCursor CursorBehind(List<OrchestrationMetadata> given, ListCursor? before)
    {
        var last = MillisecondOf(given[^1]);
        var same = given.Count(instance => MillisecondOf(instance) == last);
        return new ListCursor(last, same + (before is { } at && at.Millisecond == last ? at.Given : 0));
    }

    private static bool IsBefore(OrchestrationMetadata instance, ListCursor cursor, bool oldestFirst) =>
        oldestFirst ? MillisecondOf(instance) < cursor.Millisecond : MillisecondOf(instance) > cursor.Millisecond;

    private static long MillisecondOf(OrchestrationMetadata instance) => instance.CreatedAt.ToUnixTimeMilliseconds();

    private static bool Matches(OrchestrationMetadata instance, PortQuery query) =>
        (query.Name is null || instance.Name == query.Name)
        && (query.InstanceIdPrefix is null || instance.InstanceId.StartsWith(query.InstanceIdPrefix, StringComparison.Ordinal));

    private static RuntimeQuery QueryOf(PortQuery query) => new(
        query.CreatedFrom,
        query.CreatedTo,
        query.Statuses.Count == 0 ? null : [.. query.Statuses.SelectMany(InstanceStates.RuntimeOf)],
        TaskHubNames: null,
        query.InstanceIdPrefix,
        PageSize: 1_000,
        FetchInputsAndOutputs: query.IncludePayloads);
}
