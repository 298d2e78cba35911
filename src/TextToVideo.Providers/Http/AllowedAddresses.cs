using System.Net;

namespace TextToVideo.Providers.Http;

/// <summary>The allow-list, read once.</summary>
internal sealed class AllowedAddresses
{
    private readonly HashSet<string> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IPNetwork> _networks = [];

    public AllowedAddresses(IEnumerable<string> entries)
    {
        foreach (var entry in entries)
        {
            if (IPNetwork.TryParse(entry, out var network)) _networks.Add(network);
            else if (IPAddress.TryParse(entry, out var address)) _networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else if (Uri.CheckHostName(entry) == UriHostNameType.Dns) _hosts.Add(entry);
            else throw new ArgumentException($"'{entry}' in {PublicAddressOptions.Section}:Allowed is no host name, address or network such as 10.1.0.0/16.", nameof(entries));
        }
    }

    public bool HasHost(string host) => _hosts.Contains(host);

    public bool HasAddress(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return _networks.Any(network => network.Contains(address));
    }
}
