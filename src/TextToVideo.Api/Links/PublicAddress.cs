using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Hosting;

namespace TextToVideo.Api.Links;

/// <summary>Where this server is as its clients see it; all links begin with it.</summary>
public sealed class PublicAddress(IOptions<ApiOptions> options)
{
    /// <param name="path">Of a route below `/mcp`: `status/0198...`.</param>
    public static string At(Uri publicBase, string path)
    {
        ArgumentNullException.ThrowIfNull(publicBase);
        return $"{publicBase.AbsoluteUri.TrimEnd('/')}/mcp/{path}";
    }

    public Uri For(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return options.Value.PublicBaseUrl ?? new Uri($"{request.Scheme}://{request.Host.ToUriComponent()}");
    }

    /// <summary>
    /// For what is told to others later. The name that a stranger's request came under could be anybody's, so it is taken
    /// from callers on this machine only.
    /// </summary>
    /// <returns>Null where it is not known.</returns>
    public Uri? ForCallbacks(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var isLocal = request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
        return options.Value.PublicBaseUrl ?? (isLocal ? For(request) : null);
    }
}
