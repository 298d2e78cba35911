using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Jobs;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Finds what each scene shows: a clip that no other scene has, else a drawing.</summary>
internal sealed class SightStage(IOrchestrationContext context, GenerateVideoInput input, Storyboard storyboard, JobProgress progress, string? accent = null)
{
    /// <summary>Clips that turn out bad cost time; after this many the scene is drawn.</summary>
    private const int MostClipsTried = 3;

    private readonly FrameSize _frame = input.Request.Frame();
    private readonly IReadOnlyList<int> _variants = SceneVariants.Choose(storyboard.Scenes, storyboard.Seed);
    private readonly string? _theme = VideoTheme.Of(storyboard);
    private readonly string? _take = input.Redo.Of(JobState.AssetRetrieval);
    private ClipAssignment _clips = new([], _ => false);

    public async Task AssignAsync()
    {
        var found = await Task.WhenAll(storyboard.Scenes.Select(FindAsync));
        _clips = await new ChannelStage(context, input).AssignAsync(found, mayRepeat: candidate => FootageProviders.IsOwnMedia(candidate.Provider));
    }

    public async Task<SceneSight> ShowAsync(int scene)
    {
        var sight = await ShowClipAsync(scene) ?? await DrawAsync(scene);
        progress.Done(WorkUnits.Sight);
        return sight;
    }

    private async Task<IReadOnlyList<FootageCandidate>> FindAsync(StoryboardScene scene)
    {
        var found = await context.CallActivityAsync<FootageFound>(
            nameof(FindFootage),
            new FootageQuery
            {
                Queries = scene.Queries,
                Keywords = scene.Keywords,
                Shot = scene.Shot,
                Frame = _frame,
                Seconds = scene.EstimatedSeconds,
                Language = storyboard.Language,
                Folder = input.Request.Footage,
                Uploads = input.Request.Uploads,
                LockedClip = scene.LockedClip,
            },
            Retries.For(scene.Id));
        progress.Warn(found.Warnings);
        return found.Candidates;
    }

    private async Task<SceneSight?> ShowClipAsync(int scene)
    {
        var candidate = _clips[scene];
        for (var tried = 0; candidate is not null && tried < MostClipsTried; tried++)
        {
            try
            {
                var clip = await context.CallActivityAsync<FetchedClip>(nameof(FetchClip), candidate with { Take = _take }, Retries.For(storyboard.Scenes[scene].Id));
                return SightOf(clip, candidate, scene);
            }
            catch (TaskFailedException e) when (!JobEnding.Is(e.Code))
            {
                progress.Warn($"Scene {scene + 1}: {candidate.Key} could not be used. {e.Failure.Message}");
                candidate = _clips.Replace(scene);
            }
        }
        return null;
    }

    private SceneSight SightOf(FetchedClip clip, FootageCandidate candidate, int scene)
    {
        // The middle of a clip is livelier than its ends; half a second is left for the joints.
        var spare = clip.Facts.Seconds - storyboard.Scenes[scene].EstimatedSeconds - 1;
        var start = Math.Round(Math.Clamp(spare / 2, 0, 10), 1);
        var visual = new SceneVisual { Clip = new ClipVisual(clip.Key, clip.Facts, start) };
        return new SceneSight(visual, candidate.Key, IsClip: true, candidate.Attribution is { } attribution ? [attribution] : []);
    }

    private async Task<SceneSight> DrawAsync(int scene)
    {
        var planned = storyboard.Scenes[scene];
        var drawn = await context.CallActivityAsync<DrawnScene>(
            nameof(DrawIllustration),
            new IllustrationBrief
            {
                Text = planned.Text,
                Keywords = planned.Keywords,
                Language = storyboard.Language,
                Frame = _frame,
                VideoSeed = storyboard.Seed,
                Variant = _variants[scene],
                Theme = _theme,
                Accent = accent,
                Take = _take,
            },
            Retries.For(planned.Id));
        return new SceneSight(new SceneVisual { Drawn = drawn.Visual }, drawn.Description, IsClip: false, drawn.Attributions);
    }
}
