using System.Net;
using TextToVideo.Failures;

namespace TextToVideo.Cli.Serving;

/// <summary>Whoever can reach a server without keys can use it, so such a server is reached from its own machine only.</summary>
internal static class ListenRule
{
    /// <exception cref="TextToVideoException">`serve.bad_address`, `serve.keys_needed`</exception>
    public static void Check(IReadOnlyList<string> addresses, bool hasKeys)
    {
        foreach (var address in addresses)
        {
            if (HostOf(address) is not { } host)
            {
                throw new TextToVideoException("serve.bad_address", FailureCategory.Validation, $"'{address}' is no address to listen on; give one such as {ServeOptions.UsualAddress} or http://0.0.0.0:7071.");
            }
            if (hasKeys || IsLoopback(host)) continue;
            throw new TextToVideoException("serve.keys_needed", FailureCategory.Configuration, $"{address} can be reached from other machines, so API keys are needed: make one with `ttv keys new` and put its hash into the settings under Api:Keys.");
        }
    }

    private static string? HostOf(string address)
    {
        // Kestrel's own words for every address, which no URI may hold.
        var readable = address.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal);
        return Uri.TryCreate(readable, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp && uri.AbsolutePath == "/" ? uri.Host.Trim('[', ']') : null;
    }

    private static bool IsLoopback(string host) => host == "localhost" || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
}
