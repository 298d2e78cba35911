using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Speech;

namespace TextToVideo.Functions.Whisper;

internal static class WhisperServices
{
    public static IServiceCollection AddWhisper(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WhisperOptions>().Bind(configuration.GetSection(WhisperOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddHttpClient(WhisperModel.ClientName, client => client.Timeout = TimeSpan.FromMinutes(10));
        services.AddSingleton<RecogniserSamples>();
        services.AddSingleton<WhisperModel>();
        return services.AddSingleton<IWordAligner, WhisperAligner>();
    }
}
