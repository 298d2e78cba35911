using Azure.Core;
using Azure.Identity;
using Azure.Storage.Blobs;

namespace TextToVideo.Storage.Blobs;

/// <summary>The container, made before it is first used.</summary>
internal sealed class BlobContainer : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly BlobContainerClient _client;
    private volatile bool _exists;

    public BlobContainer(BlobStoreOptions options)
    {
        var settings = new BlobClientOptions
        {
            Retry =
            {
                Mode = RetryMode.Exponential,
                MaxRetries = options.MaxRetries,
                Delay = TimeSpan.FromMilliseconds(400),
                MaxDelay = TimeSpan.FromSeconds(20),
                // For one block, not for a whole file.
                NetworkTimeout = TimeSpan.FromSeconds(100),
            },
        };
        Service = options.ServiceUri is { } uri
            ? new BlobServiceClient(uri, new DefaultAzureCredential(), settings)
            : new BlobServiceClient(options.ConnectionString, settings);
        _client = Service.GetBlobContainerClient(options.Container);
    }

    public BlobServiceClient Service { get; }

    public string Name => _client.Name;

    public async Task<BlobContainerClient> GetAsync(CancellationToken cancellationToken)
    {
        if (_exists) return _client;
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (!_exists) await _client.CreateIfNotExistsAsync(cancellationToken: cancellationToken);
            _exists = true;
            return _client;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>It is gone all the same: deleted by somebody, or lost by the service.</summary>
    public void Forget() => _exists = false;

    public void Dispose() => _turn.Dispose();
}
