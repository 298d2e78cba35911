using TextToVideo.Api.Generation;
using TextToVideo.Api.Storyboards;
using TextToVideo.Failures;
using TextToVideo.Jobs;
using TextToVideo.Redoing;
using TextToVideo.Requests;

namespace TextToVideo.Api.Redoing;

/// <summary>Judges what a job is to be made again with, and tells what that would take.</summary>
public sealed class RedoDesk(JobDesk desk, StoryboardDesk storyboards, JobIntake intake, RedoPlanner planner)
{
    /// <returns>The job's request with the changes; null: there are none.</returns>
    /// <exception cref="InvalidRequestException"/>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It still runs.</exception>
    public async Task<VideoRequest?> JudgeAsync(string jobId, RedoSettings? settings, CancellationToken cancellationToken)
    {
        var job = await desk.GetAsync(jobId, cancellationToken);
        var state = job.Status.State;
        if (!state.HasEnded()) throw new JobStateException(state, $"Job '{jobId}' still runs; cancel it first.");
        return settings is null ? null : await JudgeAsync(job, settings, cancellationToken);
    }

    /// <exception cref="InvalidRequestException"/>
    /// <exception cref="JobNotFoundException"/>
    /// <exception cref="JobStateException">It is being made, or not planned yet.</exception>
    public async Task<RedoPlan> PlanAsync(string jobId, JobState? from, PlanBody body, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(body);
        var job = await desk.GetAsync(jobId, cancellationToken);
        var edit = new RedoEdit
        {
            From = from,
            Storyboard = body.Storyboard is { } edited ? await storyboards.JudgeAsync(job, edited.Language, edited, cancellationToken) : null,
            Request = body.Settings is { } settings ? await JudgeAsync(job, settings, cancellationToken) : null,
        };
        var plan = await planner.PlanAsync(jobId, edit, cancellationToken);
        return plan with { Notes = [.. plan.Notes.Select(MachinePaths.Hide)] };
    }

    private Task<VideoRequest> JudgeAsync(JobView job, RedoSettings settings, CancellationToken cancellationToken) =>
        intake.JudgeAsync(settings.ApplyTo(job.Request!), before: job.Request, cancellationToken);
}
