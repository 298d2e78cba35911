using System.Text.Json;
using TextToVideo.Artifacts;
using TextToVideo.Steps;

namespace TextToVideo.Providers.Footage;

/// <summary>
/// How many requests went to a service in each hour of late, kept with everything else: a limit of a month outlives every
/// process, and the answers that would tell are kept for a day. Processes that share a store add to the same tally.
/// </summary>
public sealed class RequestTally(IArtifactStore store, TimeProvider time)
{
    /// <summary>The longest window that a limit has, and a day.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(31);

    // Each conflict means that another writer got through, so this many are only met where something is wrong.
    private const int MostConflicts = 50;

    private readonly KeyedLock _turns = new();

    public async Task AddAsync(string service, CancellationToken cancellationToken)
    {
        using var turn = await _turns.EnterAsync(service, cancellationToken);
        for (var conflicts = 0; ; conflicts++)
        {
            var (hours, etag) = await ReadAsync(service, cancellationToken);
            var now = HourOf(time.GetUtcNow());
            foreach (var old in hours.Keys.Where(hour => hour < now - Kept).ToList()) hours.Remove(old);
            hours[now] = hours.GetValueOrDefault(now) + 1;
            try
            {
                var condition = etag is null ? WriteCondition.Absent : WriteCondition.Matches(etag);
                await store.WriteAsync(Key(service), JsonSerializer.SerializeToUtf8Bytes(hours, RequestTallyJson.Default.SortedDictionaryDateTimeOffsetInt32), condition, cancellationToken);
                return;
            }
            catch (ArtifactConflictException) when (conflicts < MostConflicts)
            {
                // Another process counted in between: on top of that, then.
            }
        }
    }

    /// <summary>
    /// A moment for each request: those that are known exactly, and all others as late as they can have been, but not within the last hour, whose
    /// own limit they would use up.
    /// </summary>
    /// <param name="exact">Of the last hour.</param>
    public async Task<IReadOnlyList<DateTimeOffset>> RecallAsync(string service, IReadOnlyList<DateTimeOffset> exact, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(exact);
        var (hours, _) = await ReadAsync(service, cancellationToken);
        var anHourAgo = time.GetUtcNow() - TimeSpan.FromHours(1);
        var moments = new List<DateTimeOffset>(exact);
        foreach (var (hour, count) in hours)
        {
            var end = hour + TimeSpan.FromHours(1);
            var others = count - exact.Count(moment => HourOf(moment) == hour);
            moments.AddRange(Enumerable.Repeat(end < anHourAgo ? end : anHourAgo, Math.Max(0, others)));
        }
        return moments;
    }

    private async Task<(SortedDictionary<DateTimeOffset, int> Hours, string? ETag)> ReadAsync(string service, CancellationToken cancellationToken)
    {
        // The tag first: content that is newer than it fails the conditional write, never the other way round.
        if (await store.FindAsync(Key(service), cancellationToken) is not { } info) return ([], null);
        try
        {
            await using var content = await store.OpenReadAsync(Key(service), 0, null, cancellationToken);
            return (await JsonSerializer.DeserializeAsync(content, RequestTallyJson.Default.SortedDictionaryDateTimeOffsetInt32, cancellationToken) ?? [], info.ETag);
        }
        catch (JsonException)
        {
            return ([], info.ETag); // written by another version: begun anew
        }
    }

    private static DateTimeOffset HourOf(DateTimeOffset moment) => new(moment.UtcDateTime.Ticks - (moment.UtcDateTime.Ticks % TimeSpan.TicksPerHour), TimeSpan.Zero);

    private static ArtifactKey Key(string service) => new($"server/requests/{service}.json");
}
