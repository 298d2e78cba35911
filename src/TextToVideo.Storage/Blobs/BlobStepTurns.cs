using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using TextToVideo.Artifacts;
using TextToVideo.Steps;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Storage.Blobs;

/// <summary>
/// Among all machines that share a container, by leases that end when their holder stops renewing them, however it ended. On
/// each machine one process at a time asks for them.
/// </summary>
internal sealed class BlobStepTurns(BlobStoreOptions options, IStepTurns onThisMachine, TimeProvider time) : IStepTurns, IDisposable
{
    /// <summary>The longest that the service gives; so long others wait for a step whose worker died.</summary>
    public static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(60);

    /// <summary>Steps of one blob wait for each other; with so many blobs that hardly happens.</summary>
    private const int Blobs = 4096;

    private static readonly TimeSpan Beat = LeaseTime / 4, Nap = TimeSpan.FromMilliseconds(500);

    private readonly BlobContainer _container = new(options);

    public async Task<IDisposable> EnterAsync(ArtifactKey step, CancellationToken cancellationToken)
    {
        var near = await onThisMachine.EnterAsync(step, cancellationToken);
        try
        {
            var lease = await BlobFaults.GuardAsync(_container, () => LeaseAsync($"turns/{TurnName.Of(step, Blobs)}", cancellationToken));
            return new Turn(near, lease, time);
        }
        catch
        {
            near.Dispose();
            throw;
        }
    }

    public void Dispose() => _container.Dispose();

    private async Task<BlobLeaseClient> LeaseAsync(string name, CancellationToken cancellationToken)
    {
        var blob = (await _container.GetAsync(cancellationToken)).GetBlobClient(name);
        while (true)
        {
            var lease = blob.GetBlobLeaseClient();
            try
            {
                await lease.AcquireAsync(LeaseTime, cancellationToken: cancellationToken);
                return lease;
            }
            catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.BlobNotFound)
            {
                await MakeAsync(blob, cancellationToken);
            }
            catch (RequestFailedException e) when (e.ErrorCode == BlobErrorCode.LeaseAlreadyPresent)
            {
                await Task.Delay(Nap, time, cancellationToken);
            }
        }
    }

    private static async Task MakeAsync(BlobClient blob, CancellationToken cancellationToken)
    {
        try
        {
            await blob.UploadAsync(BinaryData.Empty, new BlobUploadOptions { Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All } }, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            // Another machine made it meanwhile, and may have leased it.
        }
    }

    private sealed class Turn : IDisposable
    {
        private readonly IDisposable _near;
        private readonly BlobLeaseClient _lease;
        private readonly ITimer _beat;

        public Turn(IDisposable near, BlobLeaseClient lease, TimeProvider time)
        {
            (_near, _lease) = (near, lease);
            _beat = time.CreateTimer(_ => _ = RenewAsync(), null, Beat, Beat);
        }

        public void Dispose()
        {
            _beat.Dispose();
            try
            {
                _lease.Release();
            }
            catch (Exception e) when (e is RequestFailedException or AggregateException)
            {
                // Lost, or the service is away: the lease ends by itself, and the step's own writes tell of the service.
            }
            _near.Dispose();
        }

        private async Task RenewAsync()
        {
            try
            {
                await _lease.RenewAsync();
            }
            catch (Exception e) when (e is RequestFailedException or AggregateException)
            {
                // The next beat tries again; a step that is made twice costs less than one that nobody makes.
            }
        }
    }
}
