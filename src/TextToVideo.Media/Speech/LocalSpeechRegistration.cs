using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TextToVideo.Media.Espeak;
using TextToVideo.Media.Flite;
using TextToVideo.Media.Piper;
using TextToVideo.Media.Pocketsphinx;
using TextToVideo.Media.Processes;
using TextToVideo.Speech;

namespace TextToVideo.Media.Speech;

/// <summary>Voices and aligners of this machine, and the services that choose among all that are registered.</summary>
public static class LocalSpeechRegistration
{
    /// <summary>Reads the sections `Tools`, `Speech`, `Piper` and `Pocketsphinx`. Voices of services are registered beside it as <see cref="ISpeechSynthesizer"/>.</summary>
    public static IServiceCollection AddLocalSpeech(this IServiceCollection services)
    {
        services.AddTools();
        services.AddOptions<SpeechOptions>().BindConfiguration(SpeechOptions.Section, binder => binder.ErrorOnUnknownConfiguration = true);
        AddOptions<PiperOptions>(services, PiperOptions.Section);
        AddOptions<PocketsphinxOptions>(services, PocketsphinxOptions.Section);

        services.AddSingleton<ISpeechSynthesizer, FliteSynthesizer>();
        services.AddSingleton<ISpeechSynthesizer, PiperSynthesizer>();
        services.AddSingleton<ISpeechSynthesizer, EspeakSynthesizer>();
        services.TryAddSingleton<VoiceFinder>();
        services.TryAddSingleton<PitchShifter>();
        services.TryAddSingleton<INarrator, WaveNarrator>();

        services.TryAddSingleton(provider => new VoiceChoice(provider.GetRequiredService<IOptions<SpeechOptions>>().Value.EnginesInOrder));

        services.AddSingleton<IWordAligner, PocketsphinxAligner>();
        services.AddSingleton<IWordAligner, EstimateAligner>();
        services.TryAddSingleton<IWordAlignment>(provider =>
        {
            var speech = provider.GetRequiredService<IOptions<SpeechOptions>>().Value;
            return new WordAlignment(provider.GetServices<IWordAligner>(), speech.AlignersInOrder) { IsOrderChosen = speech.AlignerOrder.Count > 0 };
        });
        return services;
    }

    private static void AddOptions<TOptions>(IServiceCollection services, string section)
        where TOptions : class =>
        services.AddOptions<TOptions>().BindConfiguration(section, binder => binder.ErrorOnUnknownConfiguration = true).ValidateDataAnnotations().ValidateOnStart();
}
