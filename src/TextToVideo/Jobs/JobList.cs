using TextToVideo.Durable;
using TextToVideo.Orchestrations;

namespace TextToVideo.Jobs;

/// <summary>Lists jobs, one entry each: its current run.</summary>
public sealed class JobList(IOrchestrationClient client, JobRuns runs)
{
    /// <summary>A filter that few jobs pass must not make one request read the whole journal; the caller goes on with the token.</summary>
    private const int MostRunsRead = 2_000;

    /// <returns>May hold fewer jobs than asked for although more follow; the token says so.</returns>
    public async Task<JobPage> ReadAsync(JobQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var jobs = new List<JobView>();
        var token = query.ContinuationToken;
        var read = 0;
        do
        {
            // Never more than still fit, so that the engine's token always points behind the last job given out.
            var page = await client.ListAsync(QueryOf(query, query.PageSize - jobs.Count, token), cancellationToken);
            foreach (var run in page.Instances)
            {
                if (!await runs.IsCurrentAsync(run, cancellationToken)) continue;
                var job = JobViews.From(run);
                if (query.States.Count == 0 || query.States.Contains(job.Status.State)) jobs.Add(await runs.DateAsync(job, cancellationToken));
            }
            read += page.Instances.Count;
            token = page.ContinuationToken;
        }
        while (token is not null && jobs.Count < query.PageSize && read < MostRunsRead);
        return new JobPage(jobs, token);
    }

    private static OrchestrationQuery QueryOf(JobQuery query, int pageSize, string? token) => new()
    {
        Name = nameof(GenerateVideo),
        Statuses = [.. query.States.SelectMany(StatusesOf).Distinct()],
        PageSize = pageSize,
        ContinuationToken = token,
        OldestFirst = query.OldestFirst,
        // Jobs' ids begin with the time of their making, and those of their runs with the job's: a retry changes no job's place.
        ById = true,
        IncludePayloads = true,
    };

    /// <summary>What the engine calls runs whose users may see that state.</summary>
    private static RuntimeStatus[] StatusesOf(JobState state) => state switch
    {
        JobState.Completed => [RuntimeStatus.Completed],
        JobState.Failed => [RuntimeStatus.Failed],
        // A run that was cancelled has ended well as far as the engine knows.
        JobState.Cancelled => [RuntimeStatus.Completed, RuntimeStatus.Terminated],
        _ => [RuntimeStatus.Pending, RuntimeStatus.Running],
    };
}
