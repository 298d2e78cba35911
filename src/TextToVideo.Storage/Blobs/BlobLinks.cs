using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Sas;

namespace TextToVideo.Storage.Blobs;

/// <summary>
/// Addresses that let their holder read one blob for a while. Signed with the account's key where the connection string has it,
/// else with a key that the service delegates to this process's identity.
/// </summary>
internal sealed class BlobLinks(TimeProvider time) : IDisposable
{
    /// <summary>A player asks for ranges as long as a video is watched, and with the same link.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(6);

    /// <summary>Clocks differ.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(5);

    /// <summary>The service gives keys for seven days at most.</summary>
    private static readonly TimeSpan KeyLifetime = TimeSpan.FromDays(2);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private UserDelegationKey? _key;

    public async Task<Uri> LinkAsync(BlobServiceClient service, BlobClient blob, string contentType, string disposition, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var grant = new BlobSasBuilder(BlobSasPermissions.Read, now + Lifetime)
        {
            BlobContainerName = blob.BlobContainerName,
            BlobName = blob.Name,
            Resource = "b",
            StartsOn = now - Before,
            Protocol = blob.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
            ContentType = contentType,
            ContentDisposition = disposition,
        };
        if (blob.CanGenerateSasUri) return blob.GenerateSasUri(grant);
        var key = await KeyAsync(service, now, cancellationToken);
        return new BlobUriBuilder(blob.Uri) { Sas = grant.ToSasQueryParameters(key, service.AccountName) }.ToUri();
    }

    public void Dispose() => _turn.Dispose();

    private async Task<UserDelegationKey> KeyAsync(BlobServiceClient service, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_key is { } known && known.SignedExpiresOn > now + Lifetime + Before) return known;
            return _key = await service.GetUserDelegationKeyAsync(now - Before, now + KeyLifetime, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }
}
