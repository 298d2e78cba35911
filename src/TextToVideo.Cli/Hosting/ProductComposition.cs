using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
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
        services.AddProviders(configuration);
        services.AddLocalMedia(configuration);
        services.AddTextToVideo();
        services.AddFolderStorage(options => options.Root = home.Artifacts);
        if (parts != ProductParts.Tools)
        {
            services.AddEmbeddedEngine(ProductWork.Catalog(), options =>
            {
                options.JournalPath = home.Journal;
                configuration.GetSection("Engine").Bind(options);
            });
        }
        return services;
    }
}
