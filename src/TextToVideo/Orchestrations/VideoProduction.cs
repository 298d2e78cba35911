using TextToVideo.Branding;
using TextToVideo.Costs;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Rendering;
using TextToVideo.Requests;
using TextToVideo.Scripts.Templates;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Makes the video: storyboard; then voices, pictures, scenes and joints, each as soon as what it needs is there; the
/// sound meanwhile; then the whole. Deterministic: it touches the context and its inputs, nothing else.
/// </summary>
internal sealed class VideoProduction(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
{
    public async Task<VideoResult> RunAsync()
    {
        // Told anew to each run: a retry may come with another limit.
        if (input.Request.MaxCost is not null) await context.CallActivityAsync<string>(nameof(LimitCost), new LimitCostInput(input.JobId, input.Request.MaxCost), Retries.Usual);
        var brand = await new BrandStage(context, input, progress).RunAsync();
        var storyboard = await new StoryboardStage(context, input, progress, brand).RunAsync();
        var units = new WorkUnits(storyboard.Scenes.Count);
        progress.Expect(storyboard.Scenes.Count, units.Total);
        progress.Done(WorkUnits.Planning);

        progress.Enter(JobState.AssetRetrieval);
        var scenes = storyboard.Scenes;
        var settings = SettingsOf(storyboard, brand);
        var music = new MusicStage(context, input.Request, progress).RunAsync();
        var speech = new SpeechStage(context, input, storyboard, progress);
        var narrated = scenes.Select(speech.NarrateAsync).ToList();
        var sights = new SightStage(context, input, storyboard.ForPictures(), progress, brand?.Kit.Colours.Accent);
        await sights.AssignAsync();
        var seen = scenes.Select((_, i) => sights.ShowAsync(i)).ToList();
        var kept = sights.KeepAsync(seen);
        var spoken = scenes.Select((scene, i) => speech.AlignAsync(scene, narrated[i])).ToList();
        var fits = new SceneFits(storyboard, settings.Transition, hasEndCard: brand?.Kit.EndCard is not null);
        var cutting = new CutStage(sights, fits, settings.Frame, input.Course);
        var shown = seen.Select((first, i) => cutting.CutAsync(i, first, spoken[i])).ToList();
        var take = input.Redo.Of(JobState.Rendering);
        var endCard = brand?.Kit.EndCard is { } card ? new EndCardStage(context, storyboard, settings, brand.Kit, card).DrawAsync(shown, music) : null;
        var bookends = new BookendStage(context, settings, take, progress).RunAsync(brand?.Kit);
        var rendered = new RenderStage(context, storyboard, take, settings, fits, brand, progress, input.Course).Begin(spoken, shown, endCard);

        progress.Enter(JobState.TtsGeneration);
        await Task.WhenAll(narrated);
        progress.Enter(JobState.AudioProcessing);
        var said = await Task.WhenAll(spoken);
        progress.Enter(JobState.Rendering);
        var around = await bookends;
        var timeline = around.Around(TimelinePlanner.Plan([.. said.Select(scene => scene.Timing), .. endCard is null ? Array.Empty<SceneTiming>() : [EndCardStage.Timing]], settings.Transition));
        var sound = new SoundStage(context, take, timeline, around, input.Course).RunAsync(said, (await music)?.Use);
        var assembly = new AssemblyStage(context, take, storyboard, timeline);
        var thumbnail = assembly.PickThumbnailAsync(rendered.BodiesAsync(scenes.Count), input.Course is >= GenerateVideo.ThumbnailLast and < GenerateVideo.ThumbnailWithJoints ? rendered.AllAsync() : Task.CompletedTask);
        var segments = around.Around(await rendered.AllAsync());
        var joined = await assembly.RunAsync(segments, await sound);
        var picked = await thumbnail;
        var finished = new FinishedVideo(joined.Video, picked.Picture, joined.Facts) { Frames = picked.Frames };
        progress.Done(WorkUnits.Assembly * scenes.Count);

        await kept;
        var pictures = await Task.WhenAll(shown);
        var video = await new PublicationStage(context, input, storyboard, settings, timeline, progress).RunAsync(finished, segments, said, pictures, await music);
        await new ChannelStage(context, input).PublishedAsync(pictures.SelectMany(sight => sight.Clips));
        return video;
    }

    public static TransitionKind TransitionOf(VideoRequest request) =>
        request.Transition ?? (request.Template is { } name ? ScriptTemplates.Find(name)?.Transition : null) ?? TransitionKind.CrossFade;

    private RenderSettings SettingsOf(Storyboard storyboard, TakenBrand? brand) => new()
    {
        Frame = input.Request.Frame(),
        Captions = input.Request.Captions,
        Language = storyboard.Language,
        Transition = TransitionOf(input.Request),
        Codec = input.Request.Codec,
        Draft = input.Request.Draft,
        Brand = brand?.Look,
    };
}
