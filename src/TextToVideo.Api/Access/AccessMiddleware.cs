using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Limits;

namespace TextToVideo.Api.Access;

/// <summary>Kestrel's door: who comes in, and how often. Routes say what they need by an <see cref="AccessScope"/> in their metadata.</summary>
internal sealed class AccessMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http, Gatekeeper gatekeeper, RateLimits limits)
    {
        // What is on no route needs a key too: who has none learns nothing of what is there.
        var needed = http.GetEndpoint()?.Metadata.GetMetadata<RequiredScope>()?.Scope ?? AccessScope.Read;
        var caller = gatekeeper.Admit(http, needed);
        http.Features.Set(caller);
        if (needed != AccessScope.Open) limits.CountRequest(caller, http.Response);
        await next(http);
    }
}
