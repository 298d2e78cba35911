using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Makes the video: storyboard; then voices and pictures side by side; then every scene and joint as soon as what it
/// needs is there; then the whole. Deterministic: it touches the context and its inputs, nothing else.
/// </summary>
internal sealed class VideoProduction(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
{
    public async Task<VideoResult> RunAsync()
    {
        // Told anew to each run: a retry may come with another limit.
        if (input.Request.MaxCost is not null) await context.CallActivityAsync<string>(nameof(LimitCost), new LimitCostInput(input.JobId, input.Request.MaxCost), Retries.Usual);
        var storyboard = await new StoryboardStage(context, input, progress).RunAsync();
        var units = new WorkUnits(storyboard.Scenes.Count);
        progress.Expect(storyboard.Scenes.Count, units.Total);
        progress.Done(WorkUnits.Planning);

        var settings = SettingsOf(storyboard);
        var music = new MusicStage(context, input.Request, progress).RunAsync();
        var sights = new SightStage(context, input, storyboard, progress);
        await sights.AssignAsync();
        var shown = storyboard.Scenes.Select((_, i) => sights.ShowAsync(i)).ToList();
        var spoken = await new SpeechStage(context, input, storyboard, progress).RunAsync();

        progress.Enter(JobState.Rendering);
        var take = input.Redo.Of(JobState.Rendering);
        var timeline = TimelinePlanner.Plan([.. spoken.Select(TimingOf)], settings.Transition);
        var segments = await new RenderStage(context, storyboard.Seed, take, settings, timeline, progress).RunAsync(spoken, shown);
        var finished = await new AssemblyStage(context, take, storyboard, timeline).RunAsync(segments, spoken, (await music)?.Use);
        progress.Done(WorkUnits.Assembly * storyboard.Scenes.Count);

        var pictures = await Task.WhenAll(shown);
        var video = await new PublicationStage(context, input, storyboard, settings, timeline, progress).RunAsync(finished, segments, spoken, pictures, await music);
        await new ChannelStage(context, input).PublishedAsync(pictures.Where(sight => sight.IsClip).Select(sight => sight.Description));
        return video;
    }

    private RenderSettings SettingsOf(Storyboard storyboard) => new()
    {
        Frame = Requests.QualityExtensions.FrameSizeFor(input.Request.Quality, input.Request.Aspect),
        Captions = input.Request.Captions,
        Language = storyboard.Language,
        Transition = input.Request.Transition,
    };

    private static SceneTiming TimingOf(SpokenScene scene) =>
        new(scene.Length, scene.Scene.EndsSentence, TimeSpan.FromSeconds(scene.Scene.MinimumSeconds ?? 0));
}
