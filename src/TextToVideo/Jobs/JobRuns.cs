using TextToVideo.Durable;
using TextToVideo.Orchestrations;

namespace TextToVideo.Jobs;

/// <summary>Finds the runs of a job among everything else that the engine knows: deliveries, prefetches, runs of other jobs.</summary>
public sealed class JobRuns(IOrchestrationClient client)
{
    /// <summary>A job is there as long as its first run is.</summary>
    public async Task<bool> HasAsync(string jobId, CancellationToken cancellationToken) =>
        JobId.IsValid(jobId) && await FindAsync(RunId.First(jobId), cancellationToken) is not null;

    /// <summary>The last run there is: ids are given out without gaps.</summary>
    /// <exception cref="JobNotFoundException"/>
    public async Task<OrchestrationState> CurrentAsync(string jobId, CancellationToken cancellationToken)
    {
        if (!JobId.IsValid(jobId)) throw new JobNotFoundException(jobId);
        var run = RunId.First(jobId);
        var state = await FindAsync(run, cancellationToken) ?? throw new JobNotFoundException(jobId);
        while (state.Status.HasEnded() && await FindAsync(run.Next(), cancellationToken) is { } later)
        {
            run = run.Next();
            state = later;
        }
        return state;
    }

    /// <summary>Null: there is none, or the job's run goes on or has a video of its own.</summary>
    public async Task<EarlierVideo?> EarlierVideoAsync(JobView job, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (job.Video is not null || !job.Status.State.HasEnded()) return null;
        for (var attempt = job.Attempt - 1; attempt >= 1; attempt--)
        {
            if (await FindAsync(new RunId(job.JobId, attempt), cancellationToken) is { } run && JobViews.From(run).Video is { } video) return new EarlierVideo(attempt, video);
        }
        return null;
    }

    /// <summary>As made when its first run was asked for.</summary>
    public async Task<JobView> DateAsync(JobView job, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (job.Attempt == 1) return job;
        return await FindAsync(RunId.First(job.JobId), cancellationToken) is { } first ? job with { CreatedAt = first.CreatedAt } : job;
    }

    /// <summary>True where no later run of the same job exists. A run that goes on is always the last.</summary>
    public async Task<bool> IsCurrentAsync(OrchestrationState run, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(run);
        return !run.Status.HasEnded() || await FindAsync(RunId.Parse(run.InstanceId).Next(), cancellationToken) is null;
    }

    private async Task<OrchestrationState?> FindAsync(RunId run, CancellationToken cancellationToken) =>
        await client.GetAsync(run.ToString(), cancellationToken) is { Name: nameof(GenerateVideo) } state ? state : null;
}
