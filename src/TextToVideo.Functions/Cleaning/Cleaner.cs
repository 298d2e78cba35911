using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TextToVideo.Artifacts;

namespace TextToVideo.Functions.Cleaning;

/// <summary>Deletes what is old: artifacts by their last use, histories by their beginning.</summary>
public sealed partial class Cleaner(IArtifactStore store, IOptions<CleaningOptions> options, TimeProvider time, ILogger<Cleaner> logger)
{
    private static readonly OrchestrationRuntimeStatus[] Ended =
        [OrchestrationRuntimeStatus.Completed, OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated];

    /// <summary>What the service itself keeps, such as the key of its links; used for longer than it is read.</summary>
    private const string Kept = "server/";

    public async Task CleanAsync(DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(client);
        var artifacts = await DeleteArtifactsAsync(cancellationToken);
        var filter = new PurgeInstancesFilter(CreatedTo: time.GetUtcNow() - options.Value.KeepHistory, Statuses: Ended);
        var purged = await client.PurgeAllInstancesAsync(filter, new PurgeInstanceOptions(Recursive: true), cancellationToken);
        Log.Cleaned(logger, artifacts, purged.PurgedInstanceCount);
    }

    private async Task<int> DeleteArtifactsAsync(CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow() - options.Value.KeepArtifacts;
        var deleted = 0;
        await foreach (var artifact in store.ListAsync("", cancellationToken))
        {
            if (artifact.Key.Value.StartsWith(Kept, StringComparison.Ordinal)) continue;
            if (artifact.LastAccess < oldest && await store.DeleteAsync(artifact.Key, cancellationToken)) deleted++;
        }
        return deleted;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Cleaned up: {Artifacts} artifacts, {Instances} histories.")]
        public static partial void Cleaned(ILogger logger, int artifacts, int instances);
    }
}
