using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.AzureSpeech;
using TextToVideo.Providers.ElevenLabs;
using TextToVideo.Providers.Footage;
using TextToVideo.Providers.Http;
using TextToVideo.Providers.OpenAi;
using TextToVideo.Providers.Pexels;
using TextToVideo.Providers.Pixabay;

namespace TextToVideo.Providers.Settings;

/// <summary>A key under a misspelt name would be as none at all, and nobody would know why footage and voices are missing.</summary>
internal sealed class ProviderSettingsValidator(IConfiguration settings) : IValidateOptions<ProviderSettings>
{
    private static readonly SettingTree Known = new SettingTree()
        .Add(Below(PexelsOptions.Section), typeof(PexelsOptions))
        .Add(Below(PixabayOptions.Section), typeof(PixabayOptions))
        .Add(Below(OpenAiOptions.Section), typeof(OpenAiOptions))
        .Add(Below(OpenAiChatOptions.Section), typeof(OpenAiChatOptions))
        .Add(Below(OpenAiSpeechOptions.Section), typeof(OpenAiSpeechOptions))
        .Add(Below(OpenAiTranscriptionOptions.Section), typeof(OpenAiTranscriptionOptions))
        .Add(Below(AzureSpeechOptions.Section), typeof(AzureSpeechOptions))
        .Add(Below(ElevenLabsOptions.Section), typeof(ElevenLabsOptions))
        .Add(Below(DownloadOptions.Section), typeof(DownloadOptions))
        .Add(Below(PublicAddressOptions.Section), typeof(PublicAddressOptions));

    public ValidateOptionsResult Validate(string? name, ProviderSettings options)
    {
        var faults = SettingNames.Faults(settings.GetSection(ProviderSettings.Section), Known).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static string Below(string section) => section[(ProviderSettings.Section.Length + 1)..];
}
