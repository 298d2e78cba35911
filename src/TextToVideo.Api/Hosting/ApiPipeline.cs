using Microsoft.AspNetCore.Builder;
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
        app.UseRouting();
        app.UseMiddleware<RequestSpan>();
        app.UseCors();
        app.UseMiddleware<AccessMiddleware>();
        Routes.Map(app);
        return app;
    }
}
