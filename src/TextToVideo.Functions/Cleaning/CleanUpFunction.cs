using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;
using TextToVideo.Functions.Hosting;
using TextToVideo.Retention;

namespace TextToVideo.Functions.Cleaning;

/// <summary>Cleans the cache, and forgets jobs and deliveries that ended long ago, as the settings under `Retention` ask.</summary>
public sealed partial class CleanUpFunction(CacheJanitor janitor, HostOrchestrationClient engine, ILogger<CleanUpFunction> logger)
{
    /// <summary>Every night at 03:17 UTC: not at a full hour, when everybody's timers fire. One worker does it for all.</summary>
    [Function("CleanUp")]
    public async Task RunAsync([TimerTrigger("0 17 3 * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timer);
        engine.Bind(client);
        var report = await janitor.CleanAsync(cancellationToken);
        Log.Cleaned(logger, report.Cache.Deleted, report.Cache.BytesFreed, report.Cache.BytesKept, report.Leftovers, report.Forgotten, report.Jobs);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Cleaned up: {Entries} cache entries ({Bytes} bytes; {Kept} bytes stay), {Leftovers} left-over files, {Histories} histories, {Jobs} jobs.")]
        public static partial void Cleaned(ILogger logger, int entries, long bytes, long kept, int leftovers, int histories, int jobs);
    }
}
