using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TextToVideo.Api.Access;
using TextToVideo.Api.Problems;

namespace TextToVideo.Api.Hosting;

public static class ApiPipeline
{
    /// <summary>Everything between Kestrel and the handlers, and the routes to them.</summary>
    public static WebApplication UseTextToVideoApi(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<ProblemMiddleware>();
        app.Use(ForgetTypeOfNoBody);
        app.UseRouting();
        app.UseMiddleware<RequestSpan>();
        app.UseCors();
        app.UseMiddleware<AccessMiddleware>();
        Routes.Map(app);
        return app;
    }

    /// <summary>Clients name a type for a body that they do not send, as `curl -d ''` does: where it may be left out, the route would refuse it for its type.</summary>
    private static Task ForgetTypeOfNoBody(HttpContext context, RequestDelegate next)
    {
        if (context.Request is { ContentLength: 0 } request && !request.HasJsonContentType() && !IsOfParts(request)) request.ContentType = null;
        return next(context);
    }

    /// <summary>Even a form without fields has something between its boundaries.</summary>
    private static bool IsOfParts(HttpRequest request) => request.ContentType?.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) is true;
}
