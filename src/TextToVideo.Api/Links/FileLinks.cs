using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.Problems;

namespace TextToVideo.Api.Links;

/// <summary>Addresses of files that need no key for a while, so that players and browsers can use them.</summary>
public sealed class FileLinks(LinkKey key, IOptions<ApiOptions> options, TimeProvider time)
{
    public const string ExpiryField = "expires";
    public const string SignatureField = "signature";

    public DateTimeOffset NextExpiry()
    {
        // To the second, as the link says it.
        var expiry = time.GetUtcNow() + options.Value.LinkLifetime;
        return DateTimeOffset.FromUnixTimeSeconds(expiry.ToUnixTimeSeconds());
    }

    public async Task<string> SignAsync(Uri publicBase, string jobId, string fileName, DateTimeOffset expiry, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(publicBase);
        var seconds = expiry.ToUnixTimeSeconds();
        var signature = Sign(await key.GetAsync(cancellationToken), jobId, fileName, seconds);
        var path = PublicAddress.At(publicBase, $"files/{jobId}/{fileName}");
        return string.Create(CultureInfo.InvariantCulture, $"{path}?{ExpiryField}={seconds}&{SignatureField}={signature}");
    }

    /// <returns>False where the request bears no signature.</returns>
    /// <exception cref="RefusedException">403: not ours, or too old.</exception>
    public async Task<bool> VerifyAsync(HttpRequest request, string jobId, string fileName, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var given = request.Query[SignatureField].ToString();
        if (given.Length == 0) return false;
        var isNumber = long.TryParse(request.Query[ExpiryField].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
        var right = Sign(await key.GetAsync(cancellationToken), jobId, fileName, seconds);
        if (!isNumber || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(given)))
        {
            throw new RefusedException(StatusCodes.Status403Forbidden, "link.bad_signature", "The link is not one that this server gave out; ask for the result again.");
        }
        if (time.GetUtcNow().ToUnixTimeSeconds() >= seconds)
        {
            throw new RefusedException(StatusCodes.Status403Forbidden, "link.expired", "The link has expired; ask for the result again.");
        }
        return true;
    }

    private static string Sign(byte[] key, string jobId, string fileName, long seconds)
    {
        var signed = FormattableString.Invariant($"{jobId}/{fileName}\n{seconds}");
        return WebEncoders.Base64UrlEncode(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)));
    }
}
