using TextToVideo.Artifacts;
using TextToVideo.Durable;
using TextToVideo.Webhooks;

namespace TextToVideo.Retention;

/// <summary>Tells since when what was used may still be needed.</summary>
public sealed class RunningJobs(IArtifactStore store, IOrchestrationClient client)
{
    private const int PageSize = 100;

    /// <returns>Whatever was used since then stays: a job that has not ended may count on it. Null: none runs.</returns>
    public async Task<DateTimeOffset?> NeededSinceAsync(CancellationToken cancellationToken) =>
        await OldestAsync(cancellationToken) - store.AccessGrain;

    private async Task<DateTimeOffset?> OldestAsync(CancellationToken cancellationToken)
    {
        string? token = null;
        do
        {
            var query = new OrchestrationQuery { Statuses = [RuntimeStatus.Pending, RuntimeStatus.Running], OldestFirst = true, PageSize = PageSize, ContinuationToken = token };
            var page = await client.ListAsync(query, cancellationToken);

            // Deliveries wait for days and need no artifacts.
            if (page.Instances.FirstOrDefault(instance => instance.Name != nameof(DeliverWebhook)) is { } job) return job.CreatedAt;
            token = page.ContinuationToken;
        }
        while (token is not null);
        return null;
    }
}
