using System.Net;

namespace TextToVideo.Providers.Http;

/// <summary>The allow-list, read once.</summary>
internal sealed class AllowedAddresses
{
    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IPNetwork> _networks = [];

    public AllowedAddresses(IEnumerable<string> entries, string setting)
    {
        foreach (var entry in entries)
        {
            if (IPNetwork.TryParse(entry, out var network)) _networks.Add(network);
            else if (IPAddress.TryParse(entry, out var address)) _networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else if (IsHostName(entry)) _hosts.Add(entry);
            else throw new ArgumentException($"'{entry}' in {setting} is no host name, address or network such as 10.1.0.0/16.", nameof(entries));
        }
    }

    public static bool IsEntry(string text) => IPNetwork.TryParse(text, out _) || IPAddress.TryParse(text, out _) || IsHostName(text);

    public bool HasHost(string host) => _hosts.Contains(host);

    public bool HasAddress(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return _networks.Any(network => network.Contains(address));
    }

    private static bool IsHostName(string text) => Uri.CheckHostName(text) == UriHostNameType.Dns;
}
