using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using TextToVideo.Telemetry;

namespace TextToVideo.Cli.Telemetry;

internal static class TelemetryServices
{
    private const string EndpointSetting = $"{TelemetryOptions.Section}:{nameof(TelemetryOptions.OtlpEndpoint)}";
    private const string UsualVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Gathers and sends traces and metrics where somebody wants them. First of the hosted services, so that it sees the others start and stop.</summary>
    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true)
            .Validate(options => options.OtlpEndpoint is null || IsOfTheWeb(options.OtlpEndpoint), $"{EndpointSetting} must be an http or https address such as http://localhost:4317.")
            .ValidateOnStart();
        if (string.IsNullOrEmpty(configuration[EndpointSetting]) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(UsualVariable))) return services;
        services.Insert(0, ServiceDescriptor.Singleton<IHostedService, TelemetryExport>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, JobGauge>());
        return services;
    }

    private static bool IsOfTheWeb(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
