using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TextToVideo.Branding;
using TextToVideo.Uploads;

namespace TextToVideo.Retention;

/// <summary>One round of everything that <see cref="RetentionOptions"/> and <see cref="UploadOptions"/> ask for.</summary>
public sealed partial class CacheJanitor(
    CacheCleaner cache,
    LeftoverCleaner leftovers,
    BrandCleaner brands,
    HistoryCleaner histories,
    UploadCleaner uploads,
    IOptions<RetentionOptions> options,
    IOptions<UploadOptions> uploadOptions,
    TimeProvider time,
    ILogger<CacheJanitor> logger)
{
    public async Task<CleaningReport> CleanAsync(CancellationToken cancellationToken)
    {
        var (now, keep) = (time.GetUtcNow(), options.Value);

        // Jobs first: what only they held goes with them.
        var jobs = keep.JobAge is { } age ? await histories.DeleteJobsAsync(now - age, cancellationToken) : 0;
        var forgotten = await histories.ForgetDeliveriesAsync(now - keep.DeliveryAge, cancellationToken);
        var files = await leftovers.CleanAsync(now - keep.CacheAge, cancellationToken) + await brands.CleanAsync(now - keep.CacheAge, cancellationToken);
        var sent = await uploads.CleanAsync(now - uploadOptions.Value.KeptFor, cancellationToken);
        var cached = await cache.CleanAsync(keep.CacheBytes, now - keep.CacheAge, isDryRun: false, cancellationToken);
        Log.Cleaned(logger, cached.Deleted, cached.BytesFreed, cached.BytesKept, files, forgotten, jobs, sent);
        return new CleaningReport(cached, files, forgotten, jobs, sent);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Cleaned up: {Entries} cache entries ({Bytes} bytes; {Kept} bytes stay), {Leftovers} left-over files, {Histories} histories, {Jobs} jobs, {Uploads} uploads.")]
        public static partial void Cleaned(ILogger logger, int entries, long bytes, long kept, int leftovers, int histories, int jobs, int uploads);
    }
}
