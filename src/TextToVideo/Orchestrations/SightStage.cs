using TextToVideo.Durable;
using TextToVideo.Editing;
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

    /// <summary>From a scene's variant to that of its next drawing; neighbours are one apart, so it is none of theirs.</summary>
    private const int VariantStep = 5;

    private readonly bool _mayCut = input.Course >= GenerateVideo.SecondPictures;
    private readonly FrameSize _frame = input.Request.Frame();
    private readonly IReadOnlyList<int> _variants = SceneVariants.Choose(storyboard.Scenes, storyboard.Seed);
    private readonly string? _theme = VideoTheme.Of(storyboard);
    private readonly string? _topic = VideoTopic.Of(storyboard, VideoTheme.Of(storyboard));
    private readonly string? _take = input.Redo.Of(JobState.AssetRetrieval);
    private readonly HashSet<string> _downProviders = [];
    private bool _isReplaced;
    private readonly ClipMemory _memory = new(context, input);
    private ClipAssignment _clips = new([], _ => false);

    private IReadOnlyList<FootageQuery> Searches => field ??= [.. storyboard.Scenes.Select(SearchOf)];

    public async Task AssignAsync()
    {
        await _memory.RecallAsync();
        var found = await Task.WhenAll(storyboard.Scenes.Select(FindAsync));
        _clips = await new ChannelStage(context, input).AssignAsync(
            found,
            mayRepeat: candidate => FootageProviders.IsOwnMedia(candidate.Provider),
            isChosen: scene => input.Course >= GenerateVideo.ChosenTwice && storyboard.Scenes[scene].LockedClip is not null,
            kept: scene => _memory.KeptBy(storyboard.Scenes[scene], Searches[scene]));
        _clips.Reserve([.. storyboard.Scenes.Select(scene => Math.Max(scene.EstimatedSeconds, scene.MinimumSeconds ?? 0))]);
        await KeepAsync();
    }

    /// <summary>Clips that turned out bad have others in their places.</summary>
    public async Task KeepAsync(IReadOnlyList<Task<FirstSight>> seen)
    {
        await Task.WhenAll(seen);
        if (_isReplaced) await KeepAsync();
    }

    public async Task<FirstSight> ShowAsync(int scene)
    {
        var clip = await ShowClipAsync(scene);
        var sight = new FirstSight(clip, clip is null ? await DrawAsync(scene) : null);
        progress.Done(WorkUnits.Sight);
        return sight;
    }

    /// <returns>Null: no other clip was set aside for the scene.</returns>
    public async Task<ShownClip?> ShowNextAsync(int scene)
    {
        if (!_mayCut) return null;
        while (_clips.NextReserve(scene) is { } candidate)
        {
            if (CanBeHad(candidate) && await FetchAsync(scene, candidate) is { } clip) return clip;
        }
        return null;
    }

    /// <returns>What a translated scene says in the words by which pictures are chosen; null: those are the ones that are spoken.</returns>
    public string? OriginalOf(int scene) => input.Course >= GenerateVideo.TranslatedParts && storyboard.DepictsLanguage is not null ? storyboard.Scenes[scene].Text : null;

    /// <summary>A drawing of what is said in a part of the scene.</summary>
    /// <param name="turn">From 1.</param>
    /// <returns>Null: that part names nothing of its own.</returns>
    public async Task<DrawnScene?> DrawPartAsync(int scene, string part, int turn)
    {
        var keywords = SpokenPart.Keywords(storyboard.Scenes[scene].Keywords, part);
        if (!_mayCut || keywords.Count == 0) return null;
        var variant = (_variants[scene] + (VariantStep * turn)) % SceneVariants.Count;
        return await DrawAsync(scene, part, keywords, variant);
    }

    private Task KeepAsync() => _memory.KeepAsync(storyboard.Scenes, Searches, _clips.Of);

    private async Task<IReadOnlyList<FootageCandidate>> FindAsync(StoryboardScene scene, int i)
    {
        var found = await context.CallActivityAsync<FootageFound>(nameof(FindFootage), Searches[i], Retries.For(scene.Id));
        progress.Warn(found.Warnings);
        return _memory.With(scene.Id, Searches[i], found.Candidates);
    }

    private FootageQuery SearchOf(StoryboardScene scene) => new()
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
    };

    private async Task<ShownClip?> ShowClipAsync(int scene)
    {
        var candidate = _clips[scene];
        for (var tried = 0; candidate is not null && tried < MostClipsTried; tried++)
        {
            if (await FetchAsync(scene, candidate) is { } clip) return clip;
            candidate = _clips.Replace(scene, CanBeHad);
            _isReplaced = true;
        }
        return null;
    }

    private async Task<ShownClip?> FetchAsync(int scene, FootageCandidate candidate)
    {
        try
        {
            var clip = await context.CallActivityAsync<FetchedClip>(nameof(FetchClip), candidate with { Take = _take }, Retries.For(storyboard.Scenes[scene].Id));
            if (clip.Survey is not { ShowsNothing: true } || storyboard.Scenes[scene].LockedClip is not null) return new ShownClip(new SceneClip(clip), candidate);
            progress.Warn($"Scene {scene + 1}: {candidate.Key} was not used: it is black throughout.");
        }
        catch (TaskFailedException e) when (e.Code == FootageCodes.HostDown)
        {
            _downProviders.Add(candidate.Provider);
            progress.Warn(e.Failure.Message);
        }
        catch (TaskFailedException e) when (!JobEnding.Is(e.Code))
        {
            progress.Warn($"Scene {scene + 1}: {candidate.Key} could not be used. {e.Failure.Message}");
        }
        return null;
    }

    /// <summary>What is kept already could be had from a host that is down as well, so a scene's first choice is tried all the same.</summary>
    private bool CanBeHad(FootageCandidate candidate) => !_downProviders.Contains(candidate.Provider);

    private Task<DrawnScene> DrawAsync(int scene) => DrawAsync(scene, storyboard.Scenes[scene].Text, storyboard.Scenes[scene].Keywords, _variants[scene]);

    private Task<DrawnScene> DrawAsync(int scene, string text, IReadOnlyList<string> keywords, int variant) => context.CallActivityAsync<DrawnScene>(
        nameof(DrawIllustration),
        new IllustrationBrief
        {
            Text = text,
            Keywords = keywords,
            Language = storyboard.Language,
            Frame = _frame,
            VideoSeed = storyboard.Seed,
            Variant = variant,
            Theme = _theme,
            Topic = _topic,
            Accent = accent,
            Take = _take,
        },
        Retries.For(storyboard.Scenes[scene].Id));
}
