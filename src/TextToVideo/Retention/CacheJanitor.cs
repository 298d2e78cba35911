using Microsoft.Extensions.Options;
using TextToVideo.Branding;
using TextToVideo.Uploads;

namespace TextToVideo.Retention;

/// <summary>One round of everything that <see cref="RetentionOptions"/> and <see cref="UploadOptions"/> ask for.</summary>
public sealed class CacheJanitor(
    CacheCleaner cache,
    LeftoverCleaner leftovers,
    BrandCleaner brands,
    HistoryCleaner histories,
    UploadCleaner uploads,
    IOptions<RetentionOptions> options,
    IOptions<UploadOptions> uploadOptions,
    TimeProvider time)
{
    public async Task<CleaningReport> CleanAsync(CancellationToken cancellationToken)
    {
        var (now, keep) = (time.GetUtcNow(), options.Value);

        // Jobs first: what only they held goes with them.
        var jobs = keep.JobAge is { } age ? await histories.DeleteJobsAsync(now - age, cancellationToken) : 0;
        var forgotten = await histories.ForgetDeliveriesAsync(now - keep.DeliveryAge, cancellationToken);
        var files = await leftovers.CleanAsync(now - keep.CacheAge, cancellationToken) + await brands.CleanAsync(now - keep.CacheAge, cancellationToken);
        var sent = await uploads.CleanAsync(now - uploadOptions.Value.KeptFor, cancellationToken);
        return new CleaningReport(await cache.CleanAsync(keep.CacheBytes, now - keep.CacheAge, isDryRun: false, cancellationToken), files, forgotten, jobs, sent);
    }
}
