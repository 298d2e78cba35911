using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Costs;
using TextToVideo.Providers.Http;
using TextToVideo.Speech;

namespace TextToVideo.Providers.Speech;

internal static class SynthesizerRegistration
{
    /// <summary>Registers an engine with a client and a voice list of its own.</summary>
    public static void AddSynthesizer(
        this IServiceCollection services, ServiceIdentity service, ResilienceOptions http, Func<ServiceClient, VoiceCache, PaidCalls, ISpeechSynthesizer> create)
    {
        services.AddServiceClient(service.Code, service, http);
        services.AddKeyedSingleton(service.Code, (provider, _) => new VoiceCache(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => create(provider.CreateServiceClient(service), provider.GetRequiredKeyedService<VoiceCache>(service.Code), provider.GetRequiredService<PaidCalls>()));
    }
}
