using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Checks;

internal static class ServiceCheckRegistration
{
    public static void AddMissing(this IServiceCollection services, string service, string hint) =>
        services.AddSingleton<IServiceCheck>(new MissingServiceCheck(service, hint));

    /// <param name="url">Of a GET that costs nothing.</param>
    /// <param name="authorize">Null: the client itself shows who asks.</param>
    public static void AddCheck(
        this IServiceCollection services,
        ServiceIdentity service,
        Uri url,
        Action<HttpRequestMessage>? authorize = null,
        string? name = null,
        string? clientName = null,
        DateOnly? pricesAsOf = null) =>
        services.AddSingleton<IServiceCheck>(provider => new RequestServiceCheck(
            service,
            name ?? service.Name,
            provider.CreateServiceClient(service, clientName),
            provider.GetRequiredService<RateGovernor>(),
            () =>
            {
                var request = new HttpRequestMessage(HttpMethod.Get, url);
                authorize?.Invoke(request);
                return request;
            },
            pricesAsOf));
}
