using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TextToVideo.Media.Processes;

/// <summary>Running local programs; may be added by each of those that do.</summary>
public static class ToolRegistration
{
    /// <summary>Reads the section `Tools`.</summary>
    public static IServiceCollection AddTools(this IServiceCollection services)
    {
        services.AddOptions<ToolOptions>().BindConfiguration(ToolOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ToolLocator>();
        services.TryAddSingleton<ToolRunner>();
        services.TryAddSingleton<ToolVersionProbe>();
        return services;
    }
}
