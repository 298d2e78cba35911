using Microsoft.Extensions.Configuration;

namespace TextToVideo.Providers;

/// <summary>The names under which keys are commonly kept in the environment, and what they mean here. The product's own settings win over them.</summary>
internal static class ConventionalNames
{
    private static readonly (string Name, string Setting)[] Names =
    [
        ("PEXELS_API_KEY", "Providers:Pexels:ApiKey"),
        ("PIXABAY_API_KEY", "Providers:Pixabay:ApiKey"),
        ("OPENAI_API_KEY", "Providers:OpenAi:ApiKey"),
        ("OPENAI_BASE_URL", "Providers:OpenAi:BaseUrl"),
        ("ELEVENLABS_API_KEY", "Providers:ElevenLabs:ApiKey"),
        ("AZURE_SPEECH_KEY", "Providers:AzureSpeech:ApiKey"),
        ("AZURE_SPEECH_REGION", "Providers:AzureSpeech:Region"),
    ];

    public static IConfiguration Apply(IConfiguration configuration)
    {
        var known = Names
            .Select(pair => new KeyValuePair<string, string?>(pair.Setting, configuration[pair.Name] ?? Environment.GetEnvironmentVariable(pair.Name)))
            .Where(pair => !string.IsNullOrWhiteSpace(pair.Value));
        return new ConfigurationBuilder().AddInMemoryCollection(known).AddConfiguration(configuration).Build();
    }
}
