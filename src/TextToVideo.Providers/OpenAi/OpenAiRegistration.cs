using Azure.Core;
using Azure.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TextToVideo.Costs;
using TextToVideo.Providers.Checks;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.Prices;
using TextToVideo.Scripts;
using TextToVideo.Speech;
using TextToVideo.Storyboards;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Registers the parts of an OpenAI-compatible API that are set up.</summary>
internal static class OpenAiRegistration
{
    public static void AddOpenAi(this IServiceCollection services, IConfiguration settings)
    {
        var shared = services.AddServiceOptions<OpenAiOptions>(settings.GetSection(OpenAiOptions.Section));
        services.TryAddSingleton<TokenCredential>(_ => new DefaultAzureCredential());
        services.AddChat(shared, settings);
        services.AddSpeech(shared, settings);
        services.AddTranscription(shared, settings);
    }

    private static void AddChat(this IServiceCollection services, OpenAiOptions shared, IConfiguration settings)
    {
        var options = services.AddServiceOptions<OpenAiChatOptions>(settings.GetSection(OpenAiChatOptions.Section));
        if (services.Resolve("chat", shared, options, OpenAiChatOptions.DefaultModel, OpenAiChat.ClientName, options.UsdPerMillionInputTokens is null || options.UsdPerMillionOutputTokens is null ? PriceTable.AsOf : null) is not { } endpoint) return;
        services.AddOpenAiClient(OpenAiChat.ClientName, endpoint, options.Http);
        var (input, output) = PriceTable.Tokens(endpoint.Model, options.UsdPerMillionInputTokens, options.UsdPerMillionOutputTokens);
        services.AddSingleton(new QuotedService(OpenAiEndpoint.Code, PaidOperation.Chat, endpoint.Model, [input, output]));
        services.AddSingleton(provider => new OpenAiChat(
            provider.GetRequiredService<IHttpClientFactory>(),
            endpoint,
            options,
            provider.GetRequiredService<PaidCalls>(),
            new ServiceFailures(endpoint.Service, provider.GetRequiredService<SecretRedactor>()),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IScriptWriter, OpenAiScriptWriter>();
        services.AddSingleton<ITranslator, OpenAiTranslator>();
        services.WrapScenePlanner();
    }

    private static void AddSpeech(this IServiceCollection services, OpenAiOptions shared, IConfiguration settings)
    {
        var options = services.AddServiceOptions<OpenAiSpeechOptions>(settings.GetSection(OpenAiSpeechOptions.Section));
        if (services.Resolve("speech", shared, options, OpenAiSpeechOptions.DefaultModel, OpenAiSynthesizer.ClientName, options.UsdPerMillionCharacters is null ? PriceTable.AsOf : null) is not { } endpoint) return;
        services.AddOpenAiClient(OpenAiSynthesizer.ClientName, endpoint, options.Http);
        services.AddSingleton<ISpeechSynthesizer>(provider =>
            new OpenAiSynthesizer(provider.CreateServiceClient(endpoint.Service, OpenAiSynthesizer.ClientName), endpoint, options, provider.GetRequiredService<PaidCalls>()));
    }

    private static void AddTranscription(this IServiceCollection services, OpenAiOptions shared, IConfiguration settings)
    {
        var options = services.AddServiceOptions<OpenAiTranscriptionOptions>(settings.GetSection(OpenAiTranscriptionOptions.Section));
        if (services.Resolve("transcription", shared, options, OpenAiTranscriptionOptions.DefaultModel, OpenAiTranscriber.ClientName, options.UsdPerMinute is null ? PriceTable.AsOf : null) is not { } endpoint) return;
        services.AddOpenAiClient(OpenAiTranscriber.ClientName, endpoint, options.Http);
        services.AddSingleton(new QuotedService(OpenAiEndpoint.Code, PaidOperation.Transcription, endpoint.Model, [PriceTable.Sound(endpoint.Model, options.UsdPerMinute)]));
        services.AddSingleton(provider => new OpenAiTranscriber(provider.CreateServiceClient(endpoint.Service, OpenAiTranscriber.ClientName), endpoint, options, provider.GetRequiredService<PaidCalls>()));
        services.AddSingleton<IWordAligner, OpenAiWordAligner>();
    }

    private static OpenAiEndpoint? Resolve(
        this IServiceCollection services, string part, OpenAiOptions shared, OpenAiPartOptions options, string defaultModel, string clientName, DateOnly? pricesAsOf)
    {
        var endpoint = OpenAiEndpoint.Resolve(shared, options, defaultModel);
        if (endpoint is null) services.AddMissing($"OpenAI-compatible {part}", "Set OPENAI_API_KEY, or an own address and model.");
        else services.AddCheck(endpoint.Service, new Uri(endpoint.BaseUrl, "models"), name: $"{endpoint.BaseUrl.Host} ({part})", clientName: clientName, pricesAsOf: pricesAsOf);
        return endpoint;
    }

    /// <summary>The planner that was there before becomes the one to fall back on.</summary>
    private static void WrapScenePlanner(this IServiceCollection services)
    {
        var next = services.LastOrDefault(service => service.ServiceType == typeof(IScenePlanner) && !service.IsKeyedService)
            ?? throw new InvalidOperationException("Register the product's own IScenePlanner before the providers: the language model's planner falls back on it.");
        services.Remove(next);
        services.AddSingleton<IScenePlanner>(provider => new OpenAiScenePlanner(provider.GetRequiredService<OpenAiChat>(), Create(next, provider)));
    }

    private static IScenePlanner Create(ServiceDescriptor descriptor, IServiceProvider provider) => (IScenePlanner)(
        descriptor.ImplementationInstance
        ?? descriptor.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, descriptor.ImplementationType!));

    private static void AddOpenAiClient(this IServiceCollection services, string name, OpenAiEndpoint endpoint, ResilienceOptions http) => services
        .AddServiceClient(name, endpoint.Service, http)
        .AddHttpMessageHandler(provider => new OpenAiAuthorizationHandler(endpoint, provider.GetRequiredService<TokenCredential>()));
}
