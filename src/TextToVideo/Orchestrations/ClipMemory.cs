using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Footage.Keeping;
using TextToVideo.Jobs;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>
/// What earlier runs of the job chose for its scenes. Libraries answer otherwise from day to day, and a retry is not to show
/// other clips in scenes that are finished.
/// </summary>
internal sealed class ClipMemory(IOrchestrationContext context, GenerateVideoInput input)
{
    private readonly string? _take = input.Redo.Of(JobState.AssetRetrieval);
    private IReadOnlyDictionary<string, SceneClips> _kept = new Dictionary<string, SceneClips>();

    private bool IsOn => input.Course >= GenerateVideo.ClipsKept;

    public async Task RecallAsync()
    {
        // Nothing is kept before there is a storyboard.
        if (!IsOn || !input.FromStoryboard) return;
        var kept = await context.CallActivityAsync<IReadOnlyList<SceneClips>>(nameof(ReadClips), new ReadClipsInput(input.JobId), Retries.Usual);
        _kept = kept.ToDictionary(scene => scene.Scene);
    }

    /// <summary>Puts the clips that a scene had among those that were found for it now. Own media are there as long as they are found.</summary>
    public IReadOnlyList<FootageCandidate> With(string scene, FootageQuery search, IReadOnlyList<FootageCandidate> found)
    {
        if (ClipsOf(scene, search) is not { } clips) return found;
        var now = found.ToDictionary(candidate => candidate.Key);
        var had = clips.Where(clip => now.ContainsKey(clip.Key) || !FootageProviders.IsOwnMedia(clip.Provider))
            .Select(clip => clip with { Score = now.GetValueOrDefault(clip.Key)?.Score ?? clip.Score })
            .ToList();
        return [.. had, .. found.Where(candidate => had.All(clip => clip.Key != candidate.Key))];
    }

    /// <returns>As <see cref="StoryboardScene.Keeps"/> tells it; null: the scene is new, or searched for in another way.</returns>
    public string? KeptBy(StoryboardScene scene, FootageQuery search) =>
        ClipsOf(scene.Id, search) is { } clips ? string.Join(", ", clips.Select(clip => clip.Key)) : _take is null ? scene.Keeps : null;

    /// <param name="clips">Of each scene.</param>
    public async Task KeepAsync(IReadOnlyList<StoryboardScene> scenes, IReadOnlyList<FootageQuery> searches, Func<int, IReadOnlyList<FootageCandidate>> clips)
    {
        // Most videos are drawn.
        if (!IsOn || !scenes.Where((_, i) => clips(i).Count > 0).Any()) return;
        var kept = scenes.Select((scene, i) => new SceneClips(scene.Id, searches[i], clips(i)) { Take = _take });
        await context.CallActivityAsync<string>(nameof(KeepClips), new KeepClipsInput(input.JobId, [.. kept]), Retries.Usual);
    }

    /// <summary>What a user chose is asked for by its name.</summary>
    private IReadOnlyList<FootageCandidate>? ClipsOf(string scene, FootageQuery search) =>
        search.LockedClip is null && _kept.GetValueOrDefault(scene) is { } kept && kept.IsOf(search, _take) ? kept.Clips : null;
}
