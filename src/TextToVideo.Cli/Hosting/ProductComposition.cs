using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Secrets;
using TextToVideo.Cli.Telemetry;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Media;
using TextToVideo.Providers;
using TextToVideo.Storage;

namespace TextToVideo.Cli.Hosting;

internal static class ProductComposition
{
    /// <summary>All of the product for one machine.</summary>
    public static IServiceCollection AddProduct(this IServiceCollection services, IConfiguration configuration, ProductHome home, ProductParts parts)
    {
        services.AddSingleton(configuration);
        services.AddTextToVideo();
        services.AddLocalMedia(configuration, home.Cache);

        // After the product's own writer and planner, which its clients fall back on.
        services.AddProviders(configuration);
        services.AddArtifactStorage(configuration, home.Artifacts, Path.Combine(home.Cache, "blobs"));
        services.AddSecretBox(home.Keys);
        void Configure(EmbeddedEngineOptions options)
        {
            options.JournalPath = home.Journal;
            configuration.GetSection("Engine").Bind(options, binder => binder.ErrorOnUnknownConfiguration = true);
        }

        if (parts == ProductParts.Client) services.AddEmbeddedClient(Configure);
        if (parts != ProductParts.Worker) return services;
        services.AddEmbeddedEngine(ProductWork.Catalog(), Configure);
        return services.AddTelemetryExport(configuration);
    }
}
