using Microsoft.Extensions.Hosting;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Jobs;

/// <summary>Waits for a job as long as a client wants to, but not longer than the server lives.</summary>
public sealed class JobPatience(JobDesk desk, IHostApplicationLifetime lifetime)
{
    /// <returns>The ended job; null where it has not ended in time.</returns>
    public async Task<JobView?> WaitAsync(string jobId, TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        patience.CancelAfter(atMost);
        try
        {
            return await desk.WaitAsync(jobId, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
