using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TextToVideo.Health;
using TextToVideo.Speech;

namespace TextToVideo.Media.Whisper;

internal static class WhisperRegistration
{
    /// <summary>Reads the section `Whisper`.</summary>
    public static IServiceCollection AddWhisper(this IServiceCollection services, string modelFolder)
    {
        services.AddOptions<WhisperOptions>().BindConfiguration(WhisperOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
        // The download has its own limit, on standstill: how long it may take depends on the line.
        services.AddHttpClient(ModelDownload.ClientName, client => client.Timeout = Timeout.InfiniteTimeSpan).RemoveAllLoggers();
        services.AddLogging();
        services.TryAddSingleton<ModelDownload>();
        services.TryAddSingleton(provider => new WhisperModels(
            provider.GetRequiredService<ModelDownload>(), provider.GetRequiredService<IOptions<WhisperOptions>>(), provider.GetRequiredService<TimeProvider>(), modelFolder));
        services.AddSingleton<IReadinessCheck, WhisperCheck>();
        return services.AddSingleton<IWordAligner, WhisperCliAligner>();
    }
}
