using System.Runtime.CompilerServices;

namespace TextToVideo.Durable;

public static class OrchestrationClientExtensions
{
    /// <summary>All instances that a query finds, page by page as they are wanted.</summary>
    /// <param name="query">From its continuation token on; its page size is how many are read at once.</param>
    public static async IAsyncEnumerable<OrchestrationState> ListAllAsync(
        this IOrchestrationClient client, OrchestrationQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(query);
        do
        {
            var page = await client.ListAsync(query, cancellationToken);
            foreach (var instance in page.Instances) yield return instance;
            query = query with { ContinuationToken = page.ContinuationToken };
        }
        while (query.ContinuationToken is not null);
    }
}
