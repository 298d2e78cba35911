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
        var query = new OrchestrationQuery { Statuses = [RuntimeStatus.Pending, RuntimeStatus.Running], OldestFirst = true, PageSize = PageSize };
        await foreach (var instance in client.ListAllAsync(query, cancellationToken))
        {
            // Deliveries wait for days and need no artifacts.
            if (instance.Name != nameof(DeliverWebhook)) return instance.CreatedAt;
        }
        return null;
    }
}
