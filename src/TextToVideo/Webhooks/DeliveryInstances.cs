using System.Runtime.CompilerServices;
using TextToVideo.Durable;

namespace TextToVideo.Webhooks;

/// <summary>Finds the instances that deliver a run's webhooks.</summary>
internal static class DeliveryInstances
{
    private const int PageSize = 100;

    /// <returns>With payloads, the oldest first.</returns>
    public static async IAsyncEnumerable<OrchestrationState> DeliveriesOfAsync(
        this IOrchestrationClient client, string runId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? token = null;
        do
        {
            var query = new OrchestrationQuery
            {
                Name = nameof(DeliverWebhook),
                InstanceIdPrefix = DeliveryId.PrefixOf(runId),
                OldestFirst = true,
                PageSize = PageSize,
                ContinuationToken = token,
                IncludePayloads = true,
            };
            var page = await client.ListAsync(query, cancellationToken);
            foreach (var instance in page.Instances) yield return instance;
            token = page.ContinuationToken;
        }
        while (token is not null);
    }
}
