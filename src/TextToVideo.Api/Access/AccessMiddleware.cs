using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TextToVideo.Api.Limits;

namespace TextToVideo.Api.Access;

/// <summary>Kestrel's door: who comes in, and how often. Routes say what they need by an <see cref="AccessScope"/> in their metadata.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Gatekeeper gatekeeper, RateLimits limits)
    {
        var needed = Needed(http.GetEndpoint());
        var caller = gatekeeper.Admit(http, needed);
        http.Features.Set(caller);
        if (needed != AccessScope.Open) limits.CountRequest(caller, http.Response);
        await next(http);
    }

    private static AccessScope Needed(Endpoint? endpoint)
    {
        if (endpoint?.Metadata.GetMetadata<RequiredScope>() is { } required) return required.Scope;

        // Whatever such a route does, nobody has decided who may: it is closed until somebody has.
        if (endpoint is RouteEndpoint route) throw new InvalidOperationException($"Route '{route.RoutePattern.RawText}' does not say what scope it needs.");

        // What is on no route needs a key too: who has none learns nothing of what is there.
        return AccessScope.Read;
    }
}
