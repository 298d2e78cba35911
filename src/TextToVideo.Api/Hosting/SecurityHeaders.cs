using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TextToVideo.Api.Hosting;

/// <summary>Nothing that the API answers is a page, a script or a style; browsers are told to treat none of it as such.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        // At the last moment: an answer that turns into a problem begins with no headers.
        http.Response.OnStarting(() =>
        {
            AddTo(http.Response.Headers);
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static void AddTo(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        // Files say themselves what a player may do with them.
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-site");
    }
}
