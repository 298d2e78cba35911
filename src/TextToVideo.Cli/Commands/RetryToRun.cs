using System.Text.Json;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Redoing;
using TextToVideo.Requests;

namespace TextToVideo.Cli.Commands;

/// <summary>The same retry after an interruption carries on with its run instead of being refused.</summary>
internal sealed class RetryToRun(JobRuns runs, StoryboardFile storyboards)
{
    /// <returns>True: the job is being made, as the edit wants it; or however it is, where the edit wants nothing. False: it has ended.</returns>
    /// <exception cref="JobStateException">It is being made in another way, or waits for its user.</exception>
    public async Task<bool> IsUnderWayAsync(JobView job, RedoEdit edit, CancellationToken cancellationToken)
    {
        var state = job.Status.State;
        if (state.HasEnded()) return false;
        if (state == JobState.AwaitingApproval) throw new JobStateException(state, $"Job '{job.JobId}' waits for approval.");
        return await IsWantedAsync(job, edit, cancellationToken)
            ? true
            : throw new JobStateException(state, $"Job '{job.JobId}' has not ended. `ttv jobs retry {job.JobId}` carries on with it as it is, `ttv jobs cancel {job.JobId}` ends it.");
    }

    private async Task<bool> IsWantedAsync(JobView job, RedoEdit edit, CancellationToken cancellationToken)
    {
        if (edit.Request is { } request && Json(request) != Json(job.Request)) return false;
        if (edit.Storyboard is { } edited && Json(edited) != Json(await storyboards.ReadAsync(job, edited.Language, cancellationToken))) return false;
        return edit.From is null || edit.From == await FirstAnewAsync(job.JobId, cancellationToken);
    }

    /// <returns>The stage that the run began with; null: none was to be made anew.</returns>
    private async Task<JobState?> FirstAnewAsync(string jobId, CancellationToken cancellationToken)
    {
        var run = await runs.CurrentAsync(jobId, cancellationToken);
        var redo = run.ReadInputAs<GenerateVideoInput>()!.Redo;
        return Redo.Stages.Where(stage => redo.Of(stage) == run.InstanceId).Select(stage => (JobState?)stage).FirstOrDefault();
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, RequestJson.Options);
}
