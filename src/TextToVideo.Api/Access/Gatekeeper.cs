using System.Collections.Frozen;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.Problems;

namespace TextToVideo.Api.Access;

/// <summary>
/// Decides who may come in. With keys configured everybody needs one; without, only this machine's own programs come in, and
/// whom the host has asked for a key of its own.
/// </summary>
public sealed class Gatekeeper(IOptions<ApiOptions> options)
{
    private const string Scheme = "Bearer ";
    private const string KeyHeader = "X-Api-Key";

    private readonly FrozenDictionary<string, (string Name, AccessScope Scope)> _keys = options.Value.Keys
        .ToFrozenDictionary(key => key.Hash.ToLowerInvariant(), key => (key.Name, ScopeOf(key)), StringComparer.Ordinal);

    private bool NeedsKey => _keys.Count > 0;

    /// <exception cref="RefusedException">401, 403 or 421.</exception>
    public Caller Admit(HttpContext http, AccessScope needed)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (!NeedsKey)
        {
            var door = http.Features.Get<HostDoor>();
            if (door is { HasKey: false } && needed > AccessScope.Open) throw RefusedException.Unauthorized();
            if (door is null) RefuseWebPages(http.Request);
            return Caller.From(null, AccessScope.Write, http.Connection.RemoteIpAddress);
        }
        var found = KeyOf(http.Request) is { } key && _keys.TryGetValue(ApiKey.HashOf(key), out var known) ? known : default;
        if (found.Name is null && needed > AccessScope.Open) throw RefusedException.Unauthorized();
        var caller = Caller.From(found.Name, found.Scope, http.Connection.RemoteIpAddress);
        Require(caller, needed);
        return caller;
    }

    /// <exception cref="RefusedException">403</exception>
    public static void Require(Caller caller, AccessScope needed)
    {
        ArgumentNullException.ThrowIfNull(caller);
        if (caller.Scope < needed) throw new RefusedException(StatusCodes.Status403Forbidden, "key.scope", $"Key '{caller.KeyName}' may only read.");
    }

    /// <summary>A page in a browser on this machine is not the machine's owner, whatever name it has its requests sent to.</summary>
    private void RefuseWebPages(HttpRequest request)
    {
        var host = request.Host.Host;
        if (!IsOwnName(host))
        {
            throw new RefusedException(StatusCodes.Status421MisdirectedRequest, "host.not_allowed", $"A server without API keys answers only to local names. Set {ApiOptions.Section}:AllowedHosts, or set up keys.");
        }
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0 || options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)) return;
        if (Uri.TryCreate(origin, UriKind.Absolute, out var page) && IsOwnName(page.Host)) return;
        throw new RefusedException(StatusCodes.Status403Forbidden, "origin.not_allowed", $"Web pages of this origin may not call the API. Name it in {ApiOptions.Section}:AllowedOrigins.");
    }

    private bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address))
        || options.Value.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || (options.Value.PublicBaseUrl is { } known && known.Host.Equals(host, StringComparison.OrdinalIgnoreCase));

    private static string? KeyOf(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        if (authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return authorization[Scheme.Length..].Trim();
        return request.Headers[KeyHeader].ToString() is { Length: > 0 } key ? key : null;
    }

    private static AccessScope ScopeOf(ApiKeyOptions key) =>
        key.Scopes.Count == 0 || key.Scopes.Contains("write", StringComparer.OrdinalIgnoreCase) ? AccessScope.Write : AccessScope.Read;
}
