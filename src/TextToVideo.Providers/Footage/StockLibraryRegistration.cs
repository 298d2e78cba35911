using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Costs;
using TextToVideo.Footage;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Footage;

internal static class StockLibraryRegistration
{
    /// <summary>Registers a library as a provider of footage, with a client and limits of its own.</summary>
    public static void AddStockLibrary<T>(this IServiceCollection services, ServiceIdentity service, ResilienceOptions http, IReadOnlyList<RateLimit> limits)
        where T : class, IStockLibrary
    {
        services.AddSingleton(new QuotedService(service.Code, PaidOperation.Search, null, [UnitPrice.FreeRequest]));
        services.AddServiceClient(service.Code, service, http, limits);
        services.AddKeyedSingleton(service.Code, (provider, _) =>
        {
            // Before anything is counted: a service without limits would stay so.
            var governor = provider.GetRequiredService<RateGovernor>();
            governor.SetLimits(service.Code, limits);
            return new StockSearch(
                service,
                provider.CreateServiceClient(service),
                provider.GetRequiredService<ISearchCache>(),
                provider.GetRequiredService<RequestTally>(),
                provider.GetRequiredService<PaidCalls>(),
                governor,
                provider.GetRequiredService<TimeProvider>());
        });
        services.AddSingleton<IFootageProvider>(provider =>
        {
            var search = provider.GetRequiredKeyedService<StockSearch>(service.Code);
            return new StockFootageProvider(ActivatorUtilities.CreateInstance<T>(provider, search), provider.GetRequiredService<FootageDownloader>(), provider.GetRequiredService<TimeProvider>());
        });
    }
}
