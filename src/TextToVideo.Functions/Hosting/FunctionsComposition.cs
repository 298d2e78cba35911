using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.OpenApi;
using TextToVideo.Api.Secrets;
using TextToVideo.Durable;
using TextToVideo.Functions.Engine;
using TextToVideo.Functions.Http;
using TextToVideo.Functions.Whisper;
using TextToVideo.Media;
using TextToVideo.Providers;
using TextToVideo.Storage;

namespace TextToVideo.Functions.Hosting;

internal static class FunctionsComposition
{
    /// <summary>All of the product for workers of a Functions app. What they keep locally can be made again.</summary>
    public static IServiceCollection AddFunctionsProduct(this IServiceCollection services, IConfiguration configuration)
    {
        var local = Path.Combine(Path.GetTempPath(), "texttovideo");
        services.AddTextToVideo();
        services.AddLocalMedia(configuration, Path.Combine(local, "cache"));
        services.AddWhisper();

        // After the product's own writer and planner, which its clients fall back on.
        services.AddProviders(configuration);
        services.AddArtifactStorage(configuration, Path.Combine(local, "artifacts"), Path.Combine(local, "blobs"));
        services.AddTextToVideoApi();
        services.AddSharedSecretBox();
        services.AddSingleton(new StandaloneDocument(services));

        services.AddSingleton(ProductWork.Catalog());
        services.AddSingleton<OrchestrationRunner>();
        services.AddSingleton<ActivityRunner>();
        services.AddSingleton<HostOrchestrationClient>();
        services.AddSingleton<IOrchestrationClient>(provider => provider.GetRequiredService<HostOrchestrationClient>());
        services.AddSingleton<ApiDoor>();
        return services;
    }
}
