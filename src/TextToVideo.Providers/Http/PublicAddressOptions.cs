namespace TextToVideo.Providers.Http;

/// <summary>Which addresses may be reached with URLs that came from outside.</summary>
public sealed class PublicAddressOptions
{
    public const string Section = "Providers:Http:PublicAddresses";

    /// <summary>
    /// What may be reached although it is not public: a host name (`hooks.corp.example`), an address (`10.1.2.3`) or a network (`10.1.0.0/16`).
    /// An allowed host name may resolve to anything.
    /// </summary>
    public IList<string> Allowed { get; init; } = [];

    /// <summary>Default false: only https. Allowed hosts, addresses and networks may always be reached over http.</summary>
    public bool AllowHttp { get; set; }

    /// <summary>
    /// Sends these requests through the proxy of the environment. The proxy then resolves the names, so it is the proxy that must refuse
    /// private addresses. Default false: direct connections, whose address is checked.
    /// </summary>
    public bool TrustProxy { get; set; }

    /// <summary>What messages call the setting that <see cref="Allowed"/> comes from.</summary>
    internal string AllowedSetting { get; init; } = $"{Section}:{nameof(Allowed)}";
}
