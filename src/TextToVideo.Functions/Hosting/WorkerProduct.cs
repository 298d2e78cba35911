using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.OpenApi;
using TextToVideo.Api.Secrets;
using TextToVideo.Media;
using TextToVideo.Providers;
using TextToVideo.Storage;

namespace TextToVideo.Functions.Hosting;

/// <summary>What names nothing of Functions or Durable Task, so that it can be checked where their packages are not.</summary>
internal static class WorkerProduct
{
    /// <summary>The product for workers that share a store. What they keep locally can be made again.</summary>
    public static IServiceCollection AddWorkerProduct(this IServiceCollection services, IConfiguration configuration)
    {
        var local = Path.Combine(Path.GetTempPath(), "texttovideo");
        services.AddTextToVideo();
        services.AddLocalMedia(configuration, Path.Combine(local, "cache"));

        // After the product's own writer and planner, which its clients fall back on.
        services.AddProviders(configuration);
        services.AddArtifactStorage(configuration, Path.Combine(local, "artifacts"), Path.Combine(local, "blobs"));
        services.AddTextToVideoApi();
        services.AddSharedSecretBox();
        services.AddSingleton(new StandaloneDocument(services));
        services.AddSingleton(ProductWork.Catalog());
        return services;
    }
}
