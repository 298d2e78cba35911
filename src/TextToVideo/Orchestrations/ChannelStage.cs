using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Footage.Channels;

namespace TextToVideo.Orchestrations;

/// <summary>Keeps a channel's videos from showing what its last ones did. Without a channel it does nothing.</summary>
internal sealed class ChannelStage(IOrchestrationContext context, GenerateVideoInput input)
{
    /// <summary>A clip that was shown of late counts half: one that was not comes first where it fits at least half as well. With nothing else left it is shown again.</summary>
    private const double Worn = 0.5;

    /// <summary>Two jobs that choose at once meet once, or twice; each choice steers further away from the others'.</summary>
    private const int MostRounds = 3;

    public async Task<ClipAssignment> AssignAsync(IReadOnlyList<IReadOnlyList<FootageCandidate>> found, Func<FootageCandidate, bool> mayRepeat, Func<int, bool> isChosen, Func<int, string?> kept)
    {
        if (input.Request.Channel is null) return new ClipAssignment(found, mayRepeat, isChosen, kept);
        var recent = await ClaimAsync([], isPublished: false);
        for (var round = 1; ; round++)
        {
            var shown = recent.ToHashSet(StringComparer.Ordinal);
            var assigned = new ClipAssignment([.. found.Select(scene => Wear(scene, shown))], mayRepeat, isChosen, kept);
            var keys = assigned.Keys;
            if (keys.Count == 0 || round == MostRounds) return assigned;
            recent = await ClaimAsync(keys, isPublished: false);
            if (!keys.Any(key => !shown.Contains(key) && recent.Contains(key))) return assigned;
        }
    }

    /// <summary>Says what the finished video shows.</summary>
    public async Task PublishedAsync(IEnumerable<string> clips)
    {
        if (input.Request.Channel is not null && clips.Distinct().ToList() is { Count: > 0 } shown) await ClaimAsync(shown, isPublished: true);
    }

    private static IReadOnlyList<FootageCandidate> Wear(IReadOnlyList<FootageCandidate> candidates, HashSet<string> shown) =>
    [
        .. candidates
            .Select(candidate => shown.Contains(candidate.Key) ? candidate with { Score = Math.Round(candidate.Score * Worn, 4) } : candidate)
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Key, StringComparer.Ordinal),
    ];

    private Task<IReadOnlyList<string>> ClaimAsync(IReadOnlyList<string> clips, bool isPublished) => context.CallActivityAsync<IReadOnlyList<string>>(
        nameof(ClaimClips), new ClaimClipsInput(input.Request.Channel!, input.JobId, clips, isPublished), Retries.Usual);
}
