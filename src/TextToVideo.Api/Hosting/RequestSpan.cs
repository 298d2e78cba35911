using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;

namespace TextToVideo.Api.Hosting;

/// <summary>Names the span of a request by method and route, as OpenTelemetry's conventions have it; ASP.NET Core names all of them alike.</summary>
internal sealed class RequestSpan(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is { IsAllDataRequested: true } span && context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } route })
        {
            span.DisplayName = $"{context.Request.Method} {route}";
            span.SetTag("http.route", route);
        }
        return next(context);
    }
}
