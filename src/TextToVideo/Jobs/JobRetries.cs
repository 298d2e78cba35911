using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Orchestrations;
using TextToVideo.Requests;
using TextToVideo.Storyboards;
using TextToVideo.Telemetry;
using TextToVideo.Uploads;
using TextToVideo.Variants;

namespace TextToVideo.Jobs;

/// <summary>
/// Runs an ended job once more, under the same job id. Steps that are done are found done, so only what failed, what was
/// edited and what was asked for anew costs anything.
/// </summary>
public sealed class JobRetries(IOrchestrationClient client, IArtifactStore store, JobRuns runs, StrayRuns strays, UploadRules uploads)
{
    /// <param name="from">This stage and all later ones are made anew, whatever is kept of them; null: only what is missing.</param>
    /// <param name="maxCost">Another limit for the job, over all its runs; null: the one that it has.</param>
    /// <param name="request">In place of the job's own; judged as any other. Null: that.</param>
    /// <returns>The new run.</returns>
    /// <exception cref="JobNotFoundException">There is none, or it was deleted at the same moment.</exception>
    /// <exception cref="JobStateException">It still runs, or was retried at the same moment by somebody else.</exception>
    public async Task<RunId> RetryAsync(string jobId, JobState? from, decimal? maxCost, VideoRequest? request, CancellationToken cancellationToken)
    {
        var last = await runs.CurrentAsync(jobId, cancellationToken);
        if (!last.Status.HasEnded()) throw new JobStateException(JobViews.From(last).Status.State, $"Job '{jobId}' still runs; cancel it first.");

        var (next, again) = await NextAsync(last, from, maxCost, request, cancellationToken);
        // Marked as used, so that none goes while the run is on; what is gone already, the run tells of.
        await uploads.FaultsOfAsync(again.Request, before: null, cancellationToken);
        try
        {
            using var trace = JobTrace.Enter(jobId, "retry job");
            await client.ScheduleAsync(nameof(GenerateVideo), again, new ScheduleOptions { InstanceId = next.ToString(), Queue = JobQueue.PlaceOf(again) }, cancellationToken);
        }
        catch (InstanceExistsException)
        {
            throw new JobStateException(JobState.Pending, $"Job '{jobId}' is being retried already.");
        }
        if (await runs.HasAsync(jobId, CancellationToken.None)) return next;
        await strays.ForgetAsync(next);
        throw new JobNotFoundException(jobId);
    }

    /// <summary>What the run after the last one would be; as <see cref="RetryAsync"/> begins it.</summary>
    internal async Task<(RunId Run, GenerateVideoInput Input)> NextAsync(OrchestrationState last, JobState? from, decimal? maxCost, VideoRequest? request, CancellationToken cancellationToken)
    {
        var next = RunId.Parse(last.InstanceId).Next();
        var input = last.ReadInputAs<GenerateVideoInput>()!;
        // Its secret is sealed, and shown to nobody who could have sent it back.
        var asked = request is null ? input.Request : request with { CallbackSecret = input.Request.CallbackSecret };
        var replaced = await ReplacedAsync(input, from, cancellationToken);
        var again = input with
        {
            Request = maxCost is null ? asked : asked with { MaxCost = maxCost },
            Course = GenerateVideo.Course,
            // A storyboard is kept before its user is asked, so that it is there tells nothing: the word was given where a run went on after it.
            AwaitsApproval = input.IsToBeApproved && !JobViews.From(last).Status.Stages.Any(time => time.Stage > JobState.AwaitingApproval),
            FromStoryboard = !replaced.ContainsKey(input.JobId) && await store.FindAsync(StoryboardPlace.KeyOf(input.JobId), cancellationToken) is not null,
            Replaces = replaced.Count > 0 ? replaced : null,
            Redo = from is { } stage ? input.Redo.From(stage, salt: next.ToString()) : input.Redo,
        };
        return (next, again);
    }

    /// <summary>
    /// Storyboards that give way to a new plan: all where one is asked for; else those that the last run was to replace and did
    /// not come to. They stay until the new ones are made, so that a retry that does not come about costs nobody an edit.
    /// </summary>
    private async Task<IReadOnlyDictionary<string, string>> ReplacedAsync(GenerateVideoInput input, JobState? from, CancellationToken cancellationToken)
    {
        var isPlannedAnew = from <= JobState.ScenePlanning;
        var replaced = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in VariantPlan.Translations(input.Request).Select(language => StoryboardPlace.Of(input.JobId, language)).Prepend(input.JobId))
        {
            var kept = await store.FindAsync(StoryboardPlace.KeyOf(place), cancellationToken);
            if (kept is not null && (isPlannedAnew || kept.ETag == input.Replaces?.GetValueOrDefault(place))) replaced[place] = kept.ETag;
        }
        return replaced;
    }
}
