using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Footage;

/// <summary>
/// Activity: asks every provider for clips that fit a scene. Not kept as a step: a folder changes, and services forbid
/// keeping answers for more than a day; providers cache for themselves.
/// </summary>
public sealed class FindFootage(IEnumerable<IFootageProvider> providers) : Activity<FootageQuery, FootageFound>
{
    private const int MostCandidates = 20;

    public override async Task<FootageFound> RunAsync(ActivityContext context, FootageQuery input, CancellationToken cancellationToken)
    {
        using var counting = new SpendingScope(RunId.Parse(context.InstanceId).JobId, nameof(FindFootage), CancellationToken.None);
        var answers = await Task.WhenAll(providers.Select(provider => AskAsync(provider, input, cancellationToken)));
        var best = answers.SelectMany(a => a.Candidates)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Key, StringComparer.Ordinal)
            .Take(MostCandidates);
        var warnings = answers.SelectMany(a => a.Warnings).Distinct().ToList();
        if (input.LockedClip is { } chosen && warnings.Count == 0 && answers.All(a => a.Candidates.Count == 0)) warnings.Add(NotFound(chosen));
        return new FootageFound([.. best], warnings);
    }

    /// <summary>No other clip is sought in its place, so whoever chose it is told.</summary>
    private string NotFound(string chosen)
    {
        var name = chosen.Split(':')[0];
        return ClipName.IsProviderClip(chosen) && providers.All(provider => provider.Name != name)
            ? $"The chosen clip '{chosen}' was not used: there is no footage library '{name}', or its key is not set."
            : $"The chosen clip '{chosen}' was not found.";
    }

    /// <summary>One provider's failure does not hide what the others have.</summary>
    private static async Task<FootageFound> AskAsync(IFootageProvider provider, FootageQuery query, CancellationToken cancellationToken)
    {
        try
        {
            return await provider.FindAsync(query, cancellationToken);
        }
        catch (TextToVideoException e) when (!e.EndsJob)
        {
            return new FootageFound([], [$"No footage from {provider.Name}: {e.Message}"]);
        }
    }
}
