using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace TextToVideo.Providers.Http;

/// <summary>
/// Keeps requests to URLs from outside (webhooks, media links) on the public Internet. The check is made on the very address that is then
/// connected to, so a name that resolves anew between check and use gains nothing; redirects are never followed unseen.
/// </summary>
public sealed class PublicAddressGuard
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    private readonly AllowedAddresses _allowed;
    private readonly PublicAddressOptions _options;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> _resolve;

    public PublicAddressGuard(IOptions<PublicAddressOptions> options)
        : this(options?.Value ?? throw new ArgumentNullException(nameof(options)), Dns.GetHostAddressesAsync)
    {
    }

    /// <param name="resolve">Name to addresses.</param>
    public PublicAddressGuard(PublicAddressOptions options, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _resolve = resolve;
        _allowed = new AllowedAddresses(options.Allowed, options.AllowedSetting);
    }

    /// <summary>A handler for one client: connects only where this guard lets it, follows no redirects, keeps no cookies.</summary>
    public SocketsHttpHandler CreateHandler()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = ConnectTimeout,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            UseProxy = _options.TrustProxy,
        };
        // With a proxy the only connections are those to the proxy itself.
        if (!_options.TrustProxy) handler.ConnectCallback = ConnectAsync;
        return handler;
    }

    /// <summary>
    /// What can be told from the URL alone: absolute, https, no credentials in it, no private address spelt out. For refusing a request early;
    /// names are looked up only when they are connected to.
    /// </summary>
    /// <exception cref="BlockedAddressException"/>
    public void Check(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!url.IsAbsoluteUri) throw new BlockedAddressException($"'{url}' is no absolute URL.");
        var host = url.IdnHost;
        var isAddress = IPAddress.TryParse(host, out var address);
        var isAllowed = _allowed.HasHost(host) || (isAddress && _allowed.HasAddress(address!));
        if (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && (isAllowed || _options.AllowHttp)))
            throw new BlockedAddressException($"'{url.Scheme}://{host}' cannot be used: only https URLs can.");
        if (url.UserInfo.Length > 0) throw new BlockedAddressException($"The URL to '{host}' carries a user name or password; leave it out.");
        if (isAllowed) return;
        if (isAddress && !PublicAddresses.IsPublic(address!)) throw Blocked(host);
        if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)) throw Blocked(host);
    }

    /// <returns>The addresses of a host that may be connected to, at least one.</returns>
    /// <exception cref="BlockedAddressException">It has addresses, none of which is public.</exception>
    /// <exception cref="SocketException">There is no such host.</exception>
    public async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(host);
        IPAddress[] all = IPAddress.TryParse(host, out var literal) ? [literal] : await _resolve(host, cancellationToken);
        if (all.Length == 0) throw new SocketException((int)SocketError.HostNotFound);
        if (_allowed.HasHost(host)) return all;
        var open = all.Where(address => PublicAddresses.IsPublic(address) || _allowed.HasAddress(address)).ToList();
        return open.Count > 0 ? open : throw Blocked(host);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var addresses = await ResolveAsync(context.DnsEndPoint.Host, cancellationToken);
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[i], context.DnsEndPoint.Port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i + 1 < addresses.Count)
            {
                socket.Dispose(); // the next address may answer
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    private BlockedAddressException Blocked(string host) =>
        new($"'{host}' is not on the public Internet. If it is meant to be reached, add it to {_options.AllowedSetting}.");
}
