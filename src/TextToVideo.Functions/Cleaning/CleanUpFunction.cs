using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using TextToVideo.Functions.Hosting;
using TextToVideo.Retention;

namespace TextToVideo.Functions.Cleaning;

/// <summary>Cleans the cache, and forgets jobs and deliveries that ended long ago, as the settings under `Retention` ask.</summary>
public sealed class CleanUpFunction(CacheJanitor janitor, HostOrchestrationClient engine)
{
    /// <summary>Every night at 03:17 UTC: not at a full hour, when everybody's timers fire. One worker does it for all.</summary>
    [Function("CleanUp")]
    public async Task RunAsync([TimerTrigger("0 17 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        engine.Bind(client);
        await janitor.CleanAsync(cancellationToken);
    }
}
