using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Access;
using TextToVideo.Api.Brands;
using TextToVideo.Api.Events;
using TextToVideo.Api.Generation;
using TextToVideo.Api.Health;
using TextToVideo.Api.Jobs;
using TextToVideo.Api.Limits;
using TextToVideo.Api.Links;
using TextToVideo.Api.Mcp;
using TextToVideo.Api.OpenApi;
using TextToVideo.Api.Prefetching;
using TextToVideo.Api.Redoing;
using TextToVideo.Api.Requests;
using TextToVideo.Api.Storyboards;
using TextToVideo.Api.Voices;
using TextToVideo.Health;
using TextToVideo.Requests;

namespace TextToVideo.Api.Hosting;

public static class ApiServices
{
    /// <summary>What the handlers need beside the product: in every host that calls them.</summary>
    public static IServiceCollection AddTextToVideoApi(this IServiceCollection services)
    {
        services.AddOptions<ApiOptions>().BindConfiguration(ApiOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApiOptions>, ApiOptionsValidator>();
        services.AddSingleton<Gatekeeper>();
        services.AddSingleton<RateLimits>();
        services.AddSingleton<PublicAddress>();
        services.AddSingleton<LinkKey>();
        services.AddSingleton<FileLinks>();
        // In place of what local programs take by themselves: whoever asks over the network reads only what the server names.
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ApiOptions>>().Value.MediaFolders is { Count: > 0 } folders ? PathPolicy.Within(folders) : PathPolicy.Nowhere);
        services.AddSingleton<JobIntake>();
        services.AddSingleton<IdempotencyLedger>();
        services.AddSingleton<JobPatience>();
        services.AddSingleton<ResultAnswers>();
        services.AddSingleton<StoryboardDesk>();
        services.AddSingleton<BrandDesk>();
        services.AddSingleton<JobFeeds>();
        services.AddSingleton<EventStreams>();
        services.AddSingleton<ReadinessBoard>();
        services.AddSingleton<IReadinessCheck, StoreCheck>();

        services.AddSingleton<McpTools>();
        services.AddSingleton<PrefetchDesk>();
        services.AddSingleton<RedoDesk>();
        services.AddRouting();
        services.AddApiDocument();
        services.AddCors();
        // Read when the first request comes, so that wrong settings are told with all others at the start.
        services.AddOptions<CorsOptions>().Configure<IOptions<ApiOptions>>((cors, api) => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. api.Value.AllowedOrigins])
            .AllowAnyHeader()
            .WithMethods("GET", "POST", "PUT", "DELETE")
            .WithExposedHeaders("Location", "Retry-After", "ETag", "Content-Range", "RateLimit-Limit", "RateLimit-Remaining")));
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = RequestBody.MaxBytes;
        });

        // For the OpenAPI document: it must describe the same JSON that the handlers write.
        services.Configure<JsonOptions>(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = RequestJson.Options.PropertyNamingPolicy;
            options.SerializerOptions.DefaultIgnoreCondition = RequestJson.Options.DefaultIgnoreCondition;
            options.SerializerOptions.UnmappedMemberHandling = RequestJson.Options.UnmappedMemberHandling;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        return services;
    }
}
