using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace TextToVideo.Api.Events;

/// <summary>Answers that tell more and more: nobody on their way may gather or keep them.</summary>
internal static class ServerSentEvents
{
    public const string ContentType = "text/event-stream";

    public static void Begin(HttpContext http)
    {
        http.Response.ContentType = ContentType;
        http.Response.Headers.CacheControl = "no-store";
        // nginx would gather events before it sends them on.
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
    }
}
