using TextToVideo.Durable;
using TextToVideo.Footage;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Orchestrations;

/// <summary>
/// Does the slow parts of videos before they are asked for: plan, footage, pictures and voices. They are the same steps, so
/// the job that comes later finds them done.
/// </summary>
public sealed class PrefetchMedia : Orchestration<PrefetchInput, PrefetchOutcome>
{
    /// <summary>Of runs whose input names none.</summary>
    public const int FirstCourse = 1;

    /// <summary>From this course on a clip that cannot be had costs only itself; before, it ended the clips of its search.</summary>
    internal const int OtherClips = 2;

    /// <summary>From this course on it takes the brand's colours, and long scenes have further clips fetched and further pictures drawn.</summary>
    internal const int SecondPictures = 3;

    /// <summary>What new runs take. See docs/durability.md on when to raise it.</summary>
    public const int Course = SecondPictures;

    /// <summary>The video's course whose pictures are those of today's jobs. Later ones keep clips for retries, of which a preparation has none.</summary>
    private const int VideoCourse = GenerateVideo.ChosenTwice;

    /// <summary>A search is asked for the sake of its best clips.</summary>
    private const int ClipsForAQuery = 3;

    public override int? NewestCourse => Course;

    public override async Task<PrefetchOutcome> RunAsync(IOrchestrationContext context, PrefetchInput input)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(input);
        var progress = new JobProgress(context, _ => { }, telemetry: null);
        var videos = input.Videos.Select(video => WarmAsync(context, VideoOf(context, video, input.Course), progress)).ToList();
        var queries = input.Queries.Select(query => FetchAsync(context, query, input.Course, progress)).ToList();
        var scenes = await Task.WhenAll(videos);
        var clips = await Task.WhenAll(queries);
        return new PrefetchOutcome(scenes.Sum(), clips.Sum(), [.. progress.Warnings]);
    }

    /// <summary>Nothing is chosen for a channel yet: that is the job's to do, and it must not find its own clips taken.</summary>
    private static VideoRequest Warmed(VideoRequest video) => video with { Channel = null };

    private static GenerateVideoInput VideoOf(IOrchestrationContext context, VideoRequest video, int course) =>
        new() { JobId = context.InstanceId, Request = Warmed(video), Course = course < SecondPictures ? GenerateVideo.FirstCourse : VideoCourse };

    private static async Task<int> WarmAsync(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
    {
        try
        {
            var brand = await new BrandStage(context, input, progress).RunAsync();
            var storyboard = await new PlanStage(context, input, progress, brand).RunAsync();
            var sights = new SightStage(context, input, storyboard, progress, brand?.Kit.Colours.Accent);
            await sights.AssignAsync();
            var shown = storyboard.Scenes.Select((_, i) => sights.ShowAsync(i)).ToList();
            var speech = new SpeechStage(context, input, storyboard, progress);
            var spoken = storyboard.Scenes.Select(scene => speech.AlignAsync(scene, speech.NarrateAsync(scene))).ToList();
            var fits = new SceneFits(storyboard, VideoProduction.TransitionOf(input.Request), hasEndCard: brand?.Kit.EndCard is not null);
            var cutting = new CutStage(sights, fits, input.Request.Frame(), input.Course);
            await Task.WhenAll(shown.Select((first, i) => cutting.CutAsync(i, first, spoken[i])));
            return storyboard.Scenes.Count;
        }
        catch (TaskFailedException e)
        {
            // One script that cannot be prepared keeps nobody from preparing the others.
            progress.Warn(e.Failure.Origin().Message);
            return 0;
        }
    }

    private static async Task<int> FetchAsync(IOrchestrationContext context, FootageQuery query, int course, JobProgress progress)
    {
        var fetched = 0;
        try
        {
            var found = await context.CallActivityAsync<FootageFound>(nameof(FindFootage), query, Retries.Usual);
            progress.Warn(found.Warnings);
            foreach (var candidate in found.Candidates.Take(ClipsForAQuery))
            {
                if (await FetchAsync(context, candidate, progress)) fetched++;
                else if (course < OtherClips) break;
            }
        }
        catch (TaskFailedException e)
        {
            progress.Warn(e.Failure.Origin().Message);
        }
        return fetched;
    }

    private static async Task<bool> FetchAsync(IOrchestrationContext context, FootageCandidate candidate, JobProgress progress)
    {
        try
        {
            await context.CallActivityAsync<FetchedClip>(nameof(FetchClip), candidate, Retries.Usual);
            return true;
        }
        catch (TaskFailedException e)
        {
            progress.Warn(e.Failure.Origin().Message);
            return false;
        }
    }
}
