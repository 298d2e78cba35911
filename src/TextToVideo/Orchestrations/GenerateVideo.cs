using TextToVideo.Durable;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Telemetry;

namespace TextToVideo.Orchestrations;

/// <summary>
/// The whole job. Its output says how it ended: completed or cancelled; a failure is recorded as such after everyone
/// who waits for it was told.
/// </summary>
public sealed class GenerateVideo : Orchestration<GenerateVideoInput, JobOutcome>
{
    public const string CancelEvent = "cancel";
    public const string ApproveEvent = "approve";

    /// <summary>Of runs whose input names none.</summary>
    public const int FirstCourse = 1;

    /// <summary>From this course on a joint waits for one of its two bodies only.</summary>
    internal const int JointsBesideBodies = 2;

    /// <summary>From this course on long scenes fetch further clips and draw further pictures.</summary>
    internal const int SecondPictures = 3;

    /// <summary>From this course on, later pictures of translated scenes are drawn by the words of the original, as the first ones are.</summary>
    internal const int TranslatedParts = 4;

    /// <summary>From this course on the thumbnail is picked while the parts are joined, which kept one processor busy then.</summary>
    internal const int ThumbnailLast = 5;

    /// <summary>From this course on a clip that is chosen for several scenes is shown in all of them; before, neighbours of the first were drawn.</summary>
    internal const int ChosenTwice = 6;

    /// <summary>From this course on a retry goes on with the clips that earlier runs of the job chose.</summary>
    internal const int ClipsKept = 7;

    /// <summary>From this course on crops follow what crosses the picture. The calls are the same; but a scene whose body stands still already gets no joints that move.</summary>
    internal const int SubjectsFollowed = 7;

    /// <summary>From this course on the thumbnail is picked as soon as the bodies are there: joining takes no time any more.</summary>
    internal const int ThumbnailWithJoints = 7;

    /// <summary>From this course on the sound is measured by a call of its own: while it was measured, joints waited for their turn.</summary>
    internal const int SoundMeasuredApart = 8;

    /// <summary>What new runs take. See docs/durability.md on when to raise it.</summary>
    public const int Course = SoundMeasuredApart;

    public override int? NewestCourse => Course;

    public override async Task<JobOutcome> RunAsync(IOrchestrationContext context, GenerateVideoInput input)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(input);
        var callbacks = new Callbacks(context, input);
        var progress = new JobProgress(context, callbacks.StageEntered, context.ParentInstanceId is null ? new JobTelemetry(context) : null);
        try
        {
            var outcome = await ProduceAsync(context, input, progress);
            await callbacks.EndedAsync(outcome.State, null);
            return outcome;
        }
        catch (Exception e) when (e is TaskFailedException or TextToVideoException)
        {
            var failure = new JobFailure(FailureDetails.From(e).Code, FailureDetails.From(e).Origin().Message);
            progress.End(JobState.Failed, failure);
            await callbacks.EndedAsync(JobState.Failed, failure);
            throw;
        }
    }

    private static async Task<JobOutcome> ProduceAsync(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress)
    {
        if (input.Course > Course) throw NewerProgram(input.Course);
        var variants = input.Request.Variants is null ? null : new VariantsProduction(context, input, progress);
        var production = variants is null ? MakeAsync(context, input, progress) : MakeAsync(variants);
        var cancelled = context.WaitForExternalEventAsync<CancelRequest>(CancelEvent);
        if (await Task.WhenAny(production, cancelled) == cancelled)
        {
            if (variants is not null) await variants.EndAsync();
            return Cancelled(progress, await cancelled);
        }
        try
        {
            var video = await production;
            progress.End(JobState.Completed, null);
            return new JobOutcome { State = JobState.Completed, Video = video, Warnings = [.. progress.Warnings], Stages = [.. progress.Stages] };
        }
        catch (Exception e) when (e is JobCancelledException or TaskFailedException { Code: JobCancelledException.FailureCode })
        {
            // A step saw the mark before the event arrived here.
            return Cancelled(progress, new CancelRequest(null));
        }
    }

    private static async Task<VideoResult?> MakeAsync(IOrchestrationContext context, GenerateVideoInput input, JobProgress progress) =>
        await new VideoProduction(context, input, progress).RunAsync();

    private static async Task<VideoResult?> MakeAsync(VariantsProduction variants)
    {
        await variants.RunAsync();
        return null;
    }

    private static TextToVideoException NewerProgram(int course) => new(
        "job.newer_program",
        FailureCategory.Configuration,
        $"The job was begun by a newer version of this program (course {course}; this one knows up to {Course}). Update the program and retry the job.");

    private static JobOutcome Cancelled(JobProgress progress, CancelRequest request)
    {
        progress.End(JobState.Cancelled, new JobFailure(JobCancelledException.FailureCode, request.Reason ?? "The job was cancelled."));
        return new JobOutcome { State = JobState.Cancelled, Warnings = [.. progress.Warnings], Stages = [.. progress.Stages] };
    }
}
