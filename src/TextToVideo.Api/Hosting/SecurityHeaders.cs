using Microsoft.AspNetCore.Http;

namespace TextToVideo.Api.Hosting;

/// <summary>Nothing that the API answers is a page, a script or a style; browsers are told to treat none of it as such.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-site";
        return next(http);
    }
}
