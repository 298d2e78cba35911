using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Functions.Engine;
using TextToVideo.Functions.Http;
using TextToVideo.Functions.Whisper;

namespace TextToVideo.Functions.Hosting;

internal static class FunctionsComposition
{
    /// <summary>All of the product for workers of a Functions app, with Durable Task as the engine.</summary>
    public static IServiceCollection AddFunctionsProduct(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddWorkerProduct(configuration);
        services.AddWhisper();
        services.AddSingleton<OrchestrationRunner>();
        services.AddSingleton<ActivityRunner>();
        services.AddSingleton<HostOrchestrationClient>();
        services.AddSingleton<IOrchestrationClient>(provider => provider.GetRequiredService<HostOrchestrationClient>());
        services.AddSingleton<ApiDoor>();
        return services;
    }
}
