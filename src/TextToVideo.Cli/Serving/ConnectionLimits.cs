using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace TextToVideo.Cli.Serving;

/// <summary>What a client may cost that sends slowly, or much, before it has said who it is.</summary>
internal static class ConnectionLimits
{
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(10);

    /// <summary>Several times the event streams that one server is expected to hold; beyond it connections are closed instead of filling the memory.</summary>
    private const int Connections = 4_000;

    public static void Set(KestrelServerOptions kestrel)
    {
        kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
        kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: HeadersWithin / 2);
        kestrel.Limits.MaxConcurrentConnections = Connections;
        kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
    }
}
