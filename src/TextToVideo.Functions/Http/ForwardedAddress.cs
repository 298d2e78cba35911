using System.Net;
using Microsoft.AspNetCore.Http;

namespace TextToVideo.Functions.Http;

/// <summary>
/// Who really asks. The connection comes from the Functions host on the same machine, whoever asked; taking it for the caller
/// would make everybody the machine's owner.
/// </summary>
internal static class ForwardedAddress
{
    private const string Header = "X-Forwarded-For";

    /// <returns>Null where nobody says, or where what is said would mean this machine.</returns>
    public static IPAddress? Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Only the last entry is the front end's own word; those before are the caller's.
        var last = request.Headers[Header].ToString().Split(',')[^1].Trim();
        var found = IPEndPoint.TryParse(last, out var endpoint) ? endpoint.Address : null;
        return found is null || IPAddress.IsLoopback(found) ? null : found;
    }
}
