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

    private readonly KeyedLock _turns = new();

    public async Task AddAsync(string service, CancellationToken cancellationToken)
    {
        using var turn = await _turns.EnterAsync(service, cancellationToken);
        var now = HourOf(time.GetUtcNow());
        try
        {
            await store.ChangeDocumentAsync(Key(service), new TalliedRequests([]), Add, cancellationToken);
        }
        catch (JsonException)
        {
            // Damaged: begun anew, as a service that is asked a little too often says so itself.
            await store.DeleteAsync(Key(service), cancellationToken);
            await store.ChangeDocumentAsync(Key(service), new TalliedRequests([]), Add, cancellationToken);
        }

        TalliedRequests Add(TalliedRequests tally)
        {
            var hours = new SortedDictionary<DateTimeOffset, int>(tally.Hours.Where(hour => hour.Key >= now - Kept).ToDictionary());
            hours[now] = hours.GetValueOrDefault(now) + 1;
            return new TalliedRequests(hours);
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
        var hours = await ReadAsync(service, cancellationToken);
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

    private async Task<SortedDictionary<DateTimeOffset, int>> ReadAsync(string service, CancellationToken cancellationToken)
    {
        try
        {
            return (await store.ReadDocumentAsync<TalliedRequests>(Key(service), cancellationToken)).Content?.Hours ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static DateTimeOffset HourOf(DateTimeOffset moment) => new(moment.UtcDateTime.Ticks - (moment.UtcDateTime.Ticks % TimeSpan.TicksPerHour), TimeSpan.Zero);

    private static ArtifactKey Key(string service) => new($"server/requests/{service}.json");
}
