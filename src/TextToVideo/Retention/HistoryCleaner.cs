using TextToVideo.Durable;
using TextToVideo.Jobs;
using TextToVideo.Orchestrations;
using TextToVideo.Webhooks;

namespace TextToVideo.Retention;

/// <summary>Forgets what ended long ago.</summary>
public sealed class HistoryCleaner(IOrchestrationClient client, JobRuns runs, JobDesk desk)
{
    private const int PageSize = 200;

    private static readonly RuntimeStatus[] Ended = [RuntimeStatus.Completed, RuntimeStatus.Failed, RuntimeStatus.Terminated];

    /// <summary>Deliveries and preparations.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ForgetDeliveriesAsync(DateTimeOffset endedBefore, CancellationToken cancellationToken)
    {
        var forgotten = 0;
        foreach (var name in (string[])[nameof(DeliverWebhook), nameof(PrefetchMedia)])
        {
            foreach (var id in await EndedBeforeAsync(name, endedBefore, _ => Task.FromResult(true), cancellationToken))
            {
                if (await client.PurgeAsync(id, cancellationToken)) forgotten++;
            }
        }
        return forgotten;
    }

    /// <summary>Jobs, with all their runs and files.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteJobsAsync(DateTimeOffset endedBefore, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var id in await EndedBeforeAsync(nameof(GenerateVideo), endedBefore, run => runs.IsCurrentAsync(run, cancellationToken), cancellationToken))
        {
            try
            {
                await desk.DeleteAsync(RunId.Parse(id).JobId, cancellationToken);
                deleted++;
            }
            catch (Exception e) when (e is JobStateException or JobNotFoundException)
            {
                // Its user has retried or deleted it meanwhile; or one of its variants still runs, and it goes in a later round.
            }
        }
        return deleted;
    }

    private async Task<IReadOnlyList<string>> EndedBeforeAsync(string name, DateTimeOffset endedBefore, Func<OrchestrationState, Task<bool>> isWanted, CancellationToken cancellationToken)
    {
        var ids = new List<string>();
        var query = new OrchestrationQuery { Name = name, Statuses = Ended, CreatedTo = endedBefore, OldestFirst = true, PageSize = PageSize };
        await foreach (var instance in client.ListAllAsync(query, cancellationToken))
        {
            if (instance.LastUpdatedAt < endedBefore && await isWanted(instance)) ids.Add(instance.InstanceId);
        }
        return ids;
    }
}
