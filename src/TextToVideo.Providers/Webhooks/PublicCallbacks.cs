using System.Net;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;
using TextToVideo.Webhooks;

namespace TextToVideo.Providers.Webhooks;

/// <summary>
/// Callbacks go to the public Internet and to what <see cref="WebhookOptions.AllowedPrivateHosts"/> names. The environment's proxy is never
/// used: it would resolve the names, and the address could not be checked.
/// </summary>
public sealed class PublicCallbacks : ICallbackPolicy
{
    private readonly PublicAddressGuard _guard;

    public PublicCallbacks(IOptions<WebhookOptions> options)
        : this(options?.Value ?? throw new ArgumentNullException(nameof(options)), Dns.GetHostAddressesAsync)
    {
    }

    /// <param name="resolve">Name to addresses.</param>
    public PublicCallbacks(WebhookOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        ArgumentNullException.ThrowIfNull(options);
        _guard = new PublicAddressGuard(
            new PublicAddressOptions
            {
                Allowed = options.AllowedPrivateHosts,
                // The signature, not the transport, tells receivers who speaks; many are reached over http inside a cluster.
                AllowHttp = true,
                AllowedSetting = $"{WebhookOptions.Section}:{nameof(WebhookOptions.AllowedPrivateHosts)}",
            },
            resolve);
    }

    public string? ObjectionTo(Uri url)
    {
        try
        {
            _guard.Check(url);
            return null;
        }
        catch (BlockedAddressException e)
        {
            return e.Message;
        }
    }

    internal SocketsHttpHandler CreateHandler() => _guard.CreateHandler();
}
