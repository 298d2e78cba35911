using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TextToVideo.Retention;

/// <summary>Cleans up now and then while a server runs.</summary>
public sealed partial class CleaningService(CacheJanitor janitor, IOptions<RetentionOptions> options, TimeProvider time, ILogger<CleaningService> logger) : BackgroundService
{
    /// <summary>A start has better things to do; one that is followed by another start soon still gets to it.</summary>
    private static readonly TimeSpan FirstAfter = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(FirstAfter, time, stoppingToken);
        using var timer = new PeriodicTimer(options.Value.Interval, time);
        do
        {
            await CleanAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task CleanAsync(CancellationToken stoppingToken)
    {
        try
        {
            await janitor.CleanAsync(stoppingToken);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            // The disk or the store is not as it should be. That is no reason to end the server, and the next round may find it better.
            Log.NotCleaned(logger, e);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Cleaning up failed; it will be tried again.")]
        public static partial void NotCleaned(ILogger logger, Exception exception);
    }
}
