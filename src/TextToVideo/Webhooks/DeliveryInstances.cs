using TextToVideo.Durable;

namespace TextToVideo.Webhooks;

/// <summary>Finds the instances that deliver a run's webhooks.</summary>
internal static class DeliveryInstances
{
    private const int PageSize = 100;

    /// <returns>With payloads, the oldest first.</returns>
    public static IAsyncEnumerable<OrchestrationState> DeliveriesOfAsync(this IOrchestrationClient client, string runId, CancellationToken cancellationToken)
    {
        var query = new OrchestrationQuery
        {
            Name = nameof(DeliverWebhook),
            InstanceIdPrefix = DeliveryId.PrefixOf(runId),
            OldestFirst = true,
            PageSize = PageSize,
            IncludePayloads = true,
        };
        return client.ListAllAsync(query, cancellationToken);
    }
}
