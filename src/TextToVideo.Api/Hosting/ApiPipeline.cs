using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
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
        var origins = app.Services.GetRequiredService<IOptions<ApiOptions>>().Value.AllowedOrigins;
        if (origins.Count > 0)
        {
            app.UseCors(policy => policy
                .WithOrigins([.. origins])
                .AllowAnyHeader()
                .WithMethods("GET", "POST", "PUT", "DELETE")
                .WithExposedHeaders("Location", "Retry-After", "ETag", "Content-Range", "RateLimit-Limit", "RateLimit-Remaining"));
        }
        app.UseMiddleware<AccessMiddleware>();
        Routes.Map(app);
        return app;
    }
}
