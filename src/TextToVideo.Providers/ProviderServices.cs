using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TextToVideo.Costs;
using TextToVideo.Providers.AzureSpeech;
using TextToVideo.Providers.Checks;
using TextToVideo.Providers.ElevenLabs;
using TextToVideo.Providers.Footage;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.OpenAi;
using TextToVideo.Providers.Pexels;
using TextToVideo.Providers.Pixabay;
using TextToVideo.Providers.Prices;
using TextToVideo.Providers.Settings;
using TextToVideo.Providers.Speech;
using TextToVideo.Providers.Webhooks;
using TextToVideo.Steps;

namespace TextToVideo.Providers;

/// <summary>Composes the clients of outside services. A service without a key is simply not there.</summary>
public static class ProviderServices
{
    /// <summary>Needs an <see cref="Artifacts.IArtifactStore"/> for the search cache.</summary>
    public static IServiceCollection AddProviders(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = ConventionalNames.Apply(configuration);
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<CostLedger>();
        services.TryAddSingleton<IStepTurns, ProcessStepTurns>();
        services.TryAddSingleton<PaidCalls>();
        services.AddSingleton<HostPipelines>();
        services.AddSingleton<RateGovernor>();
        services.AddSingleton<IValidateOptions<ProviderSettings>>(new ProviderSettingsValidator(settings));
        services.AddOptions<ProviderSettings>().ValidateOnStart();
        services.AddSingleton(new SecretRedactor(SecretSettings.In(settings)));
        services.AddPublicAddressGuard(settings);
        services.AddDownloads(settings);
        services.AddPexels(settings);
        services.AddPixabay(settings);
        services.AddOpenAi(settings);
        services.AddAzureSpeech(settings);
        services.AddElevenLabs(settings);
        services.AddWebhookSender();
        return services;
    }

    /// <summary>The guard alone, for hosts that fetch what strangers name.</summary>
    public static IServiceCollection AddPublicAddressGuard(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<PublicAddressOptions>().Bind(configuration.GetSection(PublicAddressOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.TryAddSingleton<PublicAddressGuard>();
        return services;
    }

    /// <summary>Binds and validates the options of one service, now and again at start.</summary>
    internal static T AddServiceOptions<T>(this IServiceCollection services, IConfiguration section)
        where T : class, new()
    {
        services.AddOptions<T>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        var options = new T();
        section.Bind(options);
        return options;
    }

    private static void AddDownloads(this IServiceCollection services, IConfiguration settings)
    {
        services.AddServiceOptions<DownloadOptions>(settings.GetSection(DownloadOptions.Section));
        services.AddSingleton<ISearchCache, ArtifactSearchCache>();
        services.AddSingleton<RequestTally>();
        services.AddSingleton<FootageDownloader>();
        services.AddHttpClient(FootageDownloader.ClientName, client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.UserAgent.ParseAdd(ServiceClientRegistration.UserAgent);
            })
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(provider => provider.GetRequiredService<PublicAddressGuard>().CreateHandler());
    }

    private static void AddPexels(this IServiceCollection services, IConfiguration settings)
    {
        var options = services.AddServiceOptions<PexelsOptions>(settings.GetSection(PexelsOptions.Section));
        if (string.IsNullOrWhiteSpace(options.ApiKey))
        {
            services.AddMissing("Pexels", "Set PEXELS_API_KEY.");
            return;
        }
        services.AddCheck(PexelsLibrary.Identity, new Uri(options.BaseUrl, "videos/search?query=sea&per_page=1"), request => request.Headers.TryAddWithoutValidation("Authorization", options.ApiKey));
        var limits = new RateLimit[] { new(options.RequestsPerHour, TimeSpan.FromHours(1)), new(options.RequestsPerMonth, TimeSpan.FromDays(30)) };
        services.AddStockLibrary<PexelsLibrary>(PexelsLibrary.Identity, options.Http, limits);
    }

    private static void AddPixabay(this IServiceCollection services, IConfiguration settings)
    {
        var options = services.AddServiceOptions<PixabayOptions>(settings.GetSection(PixabayOptions.Section));
        if (string.IsNullOrWhiteSpace(options.ApiKey))
        {
            services.AddMissing("Pixabay", "Set PIXABAY_API_KEY.");
            return;
        }
        services.AddCheck(PixabayLibrary.Identity, new Uri(options.BaseUrl, $"videos/?q=sea&per_page=3&key={Uri.EscapeDataString(options.ApiKey)}"));
        services.AddStockLibrary<PixabayLibrary>(PixabayLibrary.Identity, options.Http, [new RateLimit(options.RequestsPerMinute, TimeSpan.FromSeconds(60))]);
    }

    private static void AddAzureSpeech(this IServiceCollection services, IConfiguration settings)
    {
        var options = services.AddServiceOptions<AzureSpeechOptions>(settings.GetSection(AzureSpeechOptions.Section));
        if (string.IsNullOrWhiteSpace(options.ApiKey) || options.Endpoint is null)
        {
            services.AddMissing("Azure Speech", "Set AZURE_SPEECH_KEY and AZURE_SPEECH_REGION.");
            return;
        }
        services.AddCheck(
            AzureSynthesizer.Identity, new Uri(options.Endpoint, "cognitiveservices/voices/list"), request => request.Headers.Add("Ocp-Apim-Subscription-Key", options.ApiKey), pricesAsOf: options.UsdPerMillionCharacters is null ? PriceTable.AsOf : null);
        services.AddSynthesizer(AzureSynthesizer.Identity, options.Http, (client, voices, purchases) => new AzureSynthesizer(client, options, voices, purchases));
    }

    private static void AddElevenLabs(this IServiceCollection services, IConfiguration settings)
    {
        var options = services.AddServiceOptions<ElevenLabsOptions>(settings.GetSection(ElevenLabsOptions.Section));
        if (string.IsNullOrWhiteSpace(options.ApiKey))
        {
            services.AddMissing("ElevenLabs", "Set ELEVENLABS_API_KEY.");
            return;
        }
        services.AddCheck(ElevenLabsSynthesizer.Identity, new Uri(options.BaseUrl, "v1/voices"), request => request.Headers.Add("xi-api-key", options.ApiKey), pricesAsOf: options.UsdPerMillionCharacters is null ? PriceTable.AsOf : null);
        services.AddSynthesizer(ElevenLabsSynthesizer.Identity, options.Http, (client, voices, purchases) => new ElevenLabsSynthesizer(client, options, voices, purchases));
    }
}
