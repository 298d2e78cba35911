using TextToVideo.Captions;
using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Publication;
using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Orchestrations;

/// <summary>Puts the finished video and all that belongs to it where the user finds it.</summary>
internal sealed class PublicationStage(
    IOrchestrationContext context,
    GenerateVideoInput input,
    Storyboard storyboard,
    RenderSettings settings,
    Timeline timeline,
    JobProgress progress)
{
    public async Task<VideoResult> RunAsync(
        FinishedVideo finished,
        IReadOnlyList<RenderedPart> segments,
        IReadOnlyList<SpokenScene> spoken,
        IReadOnlyList<SceneSight> shown,
        MusicTrack? music)
    {
        var plan = new PublicationPlan
        {
            JobId = input.JobId,
            Request = input.Request,
            Storyboard = storyboard with { Scenes = [] },
            StoryboardPlace = input.StoryboardPlace,
            Settings = settings,
            Finished = finished,
            Segments = segments,
            Scenes = [.. spoken.Select((scene, i) => SceneOf(scene, i, shown[i]))],
            Attributions = [.. shown.SelectMany(sight => sight.Attributions).Distinct(), .. music?.Attribution is { } thanks ? [thanks] : Array.Empty<Attribution>()],
            Music = music?.Use.Key,
            Warnings = [.. progress.Warnings],
        };
        var result = await context.CallActivityAsync<VideoResult>(nameof(PublishVideo), plan, Retries.Usual);
        progress.Warn(result.QualityWarnings);
        return result;
    }

    private PublishedScene SceneOf(SpokenScene spoken, int i, SceneSight sight)
    {
        var span = timeline.Scenes[i];
        return new PublishedScene
        {
            Id = spoken.Scene.Id,
            StartSeconds = span.Start.TotalSeconds,
            Seconds = span.Length.TotalSeconds,
            Shows = sight.Description,
            Cuts = sight.Visual.Cuts?.Select(cut => Math.Round(FrameRate.ToTime(cut.Frame).TotalSeconds, 3)).ToList(),
            Ground = CaptionGround.Under(new CaptionLook(settings.Captions, settings.Frame, settings.Language), sight.Visual),
            NarrationStart = span.Start + span.NarrationOffset,
            Words = spoken.Words,
            Voice = spoken.Audio?.Narration.Voice,
        };
    }
}
