using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Webhooks;

namespace TextToVideo.Retention;

/// <summary>Tells since when what was used may still be needed.</summary>
public sealed class RunningJobs(IArtifactStore store, IOrchestrationClient client)
{
    private const int PageSize = 100;

    /// <returns>Whatever was used since then stays: a job that has not ended may count on it. Null: none runs.</returns>
    public async Task<DateTimeOffset?> NeededSinceAsync(CancellationToken cancellationToken) =>
        await OldestAsync(_ => Task.FromResult(true), cancellationToken) - store.AccessGrain;

    /// <summary>As <see cref="NeededSinceAsync"/>, of what can be made again.</summary>
    public async Task<DateTimeOffset?> CacheNeededSinceAsync(CancellationToken cancellationToken) =>
        await OldestAsync(run => CountsOnCacheAsync(run, cancellationToken), cancellationToken) - store.AccessGrain;

    private async Task<DateTimeOffset?> OldestAsync(Func<OrchestrationState, Task<bool>> isMeant, CancellationToken cancellationToken)
    {
        var query = new OrchestrationQuery { Statuses = [RuntimeStatus.Pending, RuntimeStatus.Running], OldestFirst = true, PageSize = PageSize };
        await foreach (var instance in client.ListAllAsync(query, cancellationToken))
        {
            // Deliveries wait for days and need no artifacts.
            if (instance.Name != nameof(DeliverWebhook) && await isMeant(instance)) return instance.CreatedAt;
        }
        return null;
    }

    /// <summary>
    /// A job that waits for approval may wait for ever. Its plan is in its history and in its folder, and all else it looks for
    /// only after that; but for its brand's logo, which is painted before.
    /// </summary>
    private async Task<bool> CountsOnCacheAsync(OrchestrationState run, CancellationToken cancellationToken)
    {
        if (run.Name != nameof(GenerateVideo)) return true;
        var whole = await client.GetAsync(run.InstanceId, cancellationToken);
        return whole?.ReadCustomStatusAs<JobStatus>() is not { State: JobState.AwaitingApproval } || whole.ReadInputAs<GenerateVideoInput>()?.Request.Brand is not null;
    }
}
