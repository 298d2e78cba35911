using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TextToVideo.Durable;
using TextToVideo.Embedded.Storage;

namespace TextToVideo.Embedded.Hosting;

public static class EmbeddedEngineServices
{
    /// <summary>Adds the engine as a hosted service, and a client that talks to the same journal.</summary>
    public static IServiceCollection AddEmbeddedEngine(this IServiceCollection services, WorkCatalog catalog, Action<EmbeddedEngineOptions> configure)
    {
        services.AddEmbeddedClient(configure);
        services.AddSingleton(catalog);
        services.AddSingleton(provider => new EmbeddedEngine(
            provider.GetRequiredService<JournalStore>(),
            provider.GetRequiredService<WorkCatalog>(),
            provider,
            provider.GetRequiredService<IOptions<EmbeddedEngineOptions>>().Value,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>()));
        services.AddHostedService<EmbeddedEngineService>();
        return services;
    }

    /// <summary>Adds only the client, for programs that look at a journal or send to it while another process works on it.</summary>
    public static IServiceCollection AddEmbeddedClient(this IServiceCollection services, Action<EmbeddedEngineOptions> configure)
    {
        services.AddOptions<EmbeddedEngineOptions>().Configure(configure).ValidateDataAnnotations().ValidateOnStart();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<EmbeddedEngineOptions>>().Value;
            return JournalStore.Open(
                options.JournalPath, options.PollInterval, options.RequestTimeout, provider.GetRequiredService<ILogger<JournalStore>>());
        });
        services.AddSingleton<EmbeddedClient>();
        services.AddSingleton<IOrchestrationClient>(provider => provider.GetRequiredService<EmbeddedClient>());
        return services;
    }
}
