using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Media.Whisper;
using TextToVideo.Speech;

namespace TextToVideo.Functions.Whisper;

internal static class WhisperServices
{
    /// <summary>The model runs in this process instead of in a program of its own. Its settings and its file are those of the local programs.</summary>
    public static IServiceCollection AddWhisper(this IServiceCollection services)
    {
        foreach (var program in services.Where(service => service.ImplementationType == typeof(WhisperCliAligner)).ToList()) services.Remove(program);
        services.AddSingleton<RecogniserSamples>();
        services.AddSingleton<WhisperModel>();
        return services.AddSingleton<IWordAligner, WhisperAligner>();
    }
}
