using TextToVideo.Failures;
using TextToVideo.Footage;

namespace TextToVideo.Providers.Footage;

/// <summary>Finds footage for scenes in one stock library: from the specific query to the general, until there is enough to choose from.</summary>
public sealed class StockFootageProvider(IStockLibrary library, FootageDownloader downloader, TimeProvider time) : IFootageProvider
{
    private const int MaxCandidates = 20;

    // Each query is a request against the library's limits. Libraries and scenes are asked side by side, but one scene's queries one after the
    // other: the first is mostly enough, and two at once would halve the videos that an hour's 200 requests are enough for.
    private const int MaxQueries = 4;

    // Clips that need neither enlarging nor looping: enough for no scene to have to repeat another's.
    private const int EnoughGoodOnes = 6;

    private const int FewClips = 3;

    // A refused key stays refused until somebody mends it: asking for each scene would only look like an attack.
    private static readonly TimeSpan RestAfterRefusal = TimeSpan.FromMinutes(5);

    // One that does not answer costs each question all its tries.
    private static readonly TimeSpan RestAfterSilence = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private Rest? _rest;
    private Rest? _outage;

    public string Name => library.Service.Code;

    public async Task<FootageFound> FindAsync(FootageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (Still(_rest) is { } rest) return new FootageFound([], [rest.Warning]);
        var found = new Dictionary<string, FootageCandidate>();
        try
        {
            if (query.LockedClip is { } locked) await AddLockedAsync(found, locked, query, cancellationToken);
            else await SearchAsync(found, query, cancellationToken);
            return new FootageFound(Best(found), []);
        }
        catch (TextToVideoException e) when (!e.EndsJob)
        {
            // Others may still have something; what was found before counts.
            return new FootageFound(Best(found), [Note(e)]);
        }
    }

    public async Task<MediaFacts?> FetchAsync(FootageCandidate candidate, string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        await downloader.DownloadAsync(new Uri(candidate.Source), candidate.Kind, path, cancellationToken);
        return null;
    }

    private async Task SearchAsync(Dictionary<string, FootageCandidate> found, FootageQuery query, CancellationToken cancellationToken)
    {
        var asked = query.Queries.Select(words => words.Trim()).Where(words => words.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxQueries).ToList();
        for (var i = 0; i < asked.Count && found.Values.Count(candidate => IsGood(candidate, query)) < EnoughGoodOnes; i++)
            await AddAsync(found, asked[i], i, FootageKind.Video, query, cancellationToken);
        if (asked.Count > 0 && found.Count < FewClips)
            await AddAsync(found, asked[0], 0, FootageKind.Picture, query, cancellationToken);
    }

    private async Task AddAsync(Dictionary<string, FootageCandidate> found, string words, int index, FootageKind kind, FootageQuery query, CancellationToken cancellationToken)
    {
        foreach (var item in await library.SearchAsync(words, kind, query, cancellationToken))
        {
            // A clip found before was found by a more specific query, and keeps that score.
            found.TryAdd(item.Candidate.Id, item.Candidate with { Score = FootageScore.Of(item, words, index, query) });
        }
    }

    private async Task AddLockedAsync(Dictionary<string, FootageCandidate> found, string locked, FootageQuery query, CancellationToken cancellationToken)
    {
        var prefix = Name + ":";
        if (!locked.StartsWith(prefix, StringComparison.Ordinal)) return;
        if (await library.FindAsync(locked[prefix.Length..], query, cancellationToken) is { } item)
            found.Add(item.Candidate.Id, item.Candidate with { Score = 1 });
    }

    private static bool IsGood(FootageCandidate candidate, FootageQuery query) =>
        FootageScore.Fills(candidate, query.Frame) && candidate.Seconds >= query.Seconds;

    private static List<FootageCandidate> Best(Dictionary<string, FootageCandidate> found) =>
        [.. found.Values.OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Id, StringComparer.Ordinal).Take(MaxCandidates)];

    /// <returns>The same words for every scene, so that one warning is left when the job puts them together.</returns>
    private string Note(TextToVideoException e)
    {
        if (e.Code == $"{Name}.rate_limited") return $"{library.Service.Name} was not asked for some scenes because its limit of requests is used up for now.";
        lock (_lock)
        {
            if (e.Category == FailureCategory.Configuration) _rest = new Rest(time.GetUtcNow() + RestAfterRefusal, e.Message);
            var isSilent = e.Code == $"{Name}.timeout" || e.Code == $"{Name}.unreachable";
            if (!isSilent && e.Code != $"{Name}.unavailable") return e.Message;

            // An outage looks different from scene to scene: not reached, too slow, then left alone. Its first look is told.
            var outage = Still(_outage) ?? new Rest(time.GetUtcNow() + RestAfterSilence, e.Message);
            _outage = outage;
            if (isSilent) _rest = outage;
            return outage.Warning;
        }
    }

    private Rest? Still(Rest? rest) => rest is not null && time.GetUtcNow() < rest.Until ? rest : null;

    private sealed record Rest(DateTimeOffset Until, string Warning);
}
