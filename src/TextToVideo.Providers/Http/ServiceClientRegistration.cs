using System.Net;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TextToVideo.Providers.Http;

/// <summary>Registers the HttpClient of one service, named by its code, with everything that calls to it must pass.</summary>
internal static class ServiceClientRegistration
{
    // Longest wait for a place under a service's limit; beyond it others are asked instead.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    // Some services turn away requests without one.
    internal static string UserAgent { get; } =
        $"TextToVideo/{typeof(ServiceClientRegistration).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    /// <param name="name">Of the HttpClient; null: the service's code.</param>
    public static ServiceClient CreateServiceClient(this IServiceProvider provider, ServiceIdentity service, string? name = null) => new(
        provider.GetRequiredService<IHttpClientFactory>(),
        name ?? service.Code,
        new ServiceFailures(service, provider.GetRequiredService<SecretRedactor>()),
        provider.GetRequiredService<TimeProvider>());

    /// <param name="limits">What the service allows; empty: only its own 429 answers tell, and back-off is the answer to them.</param>
    public static IHttpClientBuilder AddServiceClient(
        this IServiceCollection services, string name, ServiceIdentity service, ResilienceOptions options, params IReadOnlyList<RateLimit> limits)
    {
        var builder = services.AddHttpClient(name)
            // The factory's own log lines name whole URLs.
            .RemoveAllLoggers()
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan; // the pipeline's time-outs tell tries and totals apart
                client.DefaultRequestHeaders.UserAgent.ParseAdd(UserAgent);
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                // A redirect would carry keys in own headers to wherever it points.
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                ConnectTimeout = options.ConnectTimeout,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            })
            .AddHttpMessageHandler(provider => new ResilienceHandler(
                name,
                options,
                provider.GetRequiredService<HostPipelines>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<ResilienceHandler>>()));
        if (limits.Count > 0)
        {
            // Inside the retries, so that each try is counted.
            builder.AddHttpMessageHandler(provider =>
            {
                var governor = provider.GetRequiredService<RateGovernor>();
                governor.SetLimits(service.Code, limits);
                return new RateGovernedHandler(service, governor, Patience);
            });
        }
        return builder.AddHttpMessageHandler(() => new PaidTryHandler()).AddHttpMessageHandler(() => new BoundedBodyHandler(options.MaxAnswerBytes)).AddHttpMessageHandler(() => new ConnectPatienceHandler());
    }
}
