using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace TextToVideo.Api.Access;

/// <summary>Who asks.</summary>
/// <param name="KeyName">Null where no key was needed.</param>
/// <param name="Address">Of the network that the caller is counted by; `loopback` on this machine.</param>
/// <param name="Scope">The most that is allowed.</param>
public sealed record Caller(string? KeyName, string Address, AccessScope Scope)
{
    public const string Loopback = "loopback";

    /// <summary>What limits are counted by.</summary>
    public string Account => KeyName is null ? $"address {Address}" : $"key {KeyName}";

    public bool IsTrustedMachine => KeyName is null && Address == Loopback;

    public static Caller From(string? keyName, AccessScope scope, IPAddress? address) => new(keyName, NetworkOf(address), scope);

    /// <summary>As the pipeline has found out; a host without it counts by address.</summary>
    public static Caller Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Features.Get<Caller>() ?? From(null, AccessScope.Write, http.Connection.RemoteIpAddress);
    }

    private static string NetworkOf(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (IPAddress.IsLoopback(address)) return Loopback;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();

        // One subscriber has 2^64 addresses: counting each would count nothing.
        var network = address.GetAddressBytes();
        Array.Clear(network, 8, 8);
        return new IPAddress(network) + "/64";
    }
}
