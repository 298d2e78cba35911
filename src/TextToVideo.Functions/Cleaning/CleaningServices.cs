using Microsoft.Extensions.DependencyInjection;

namespace TextToVideo.Functions.Cleaning;

internal static class CleaningServices
{
    public static IServiceCollection AddCleaning(this IServiceCollection services)
    {
        services.AddOptions<CleaningOptions>().BindConfiguration(CleaningOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<Cleaner>();
    }
}
