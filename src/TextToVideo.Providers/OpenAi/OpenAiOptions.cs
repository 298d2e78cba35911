using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Providers.OpenAi;

/// <summary>
/// An endpoint that speaks OpenAI's API: OpenAI itself, Azure OpenAI (`https://{resource}.openai.azure.com/openai/v1/`), Gemini's, Ollama's or llama.cpp's.
/// Each part may have one of its own and takes from here what it does not set.
/// </summary>
public sealed class OpenAiOptions
{
    public const string Section = "Providers:OpenAi";

    internal static readonly Uri OwnEndpoint = new("https://api.openai.com/v1/");

    /// <summary>Also taken from OPENAI_API_KEY. Local servers need none.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Default `https://api.openai.com/v1/`; also taken from OPENAI_BASE_URL.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = OwnEndpoint;

    /// <summary>Sends tokens of Microsoft Entra ID instead of a key. Default false.</summary>
    public bool UseEntra { get; set; }

    /// <summary>What the tokens are for. Default `https://cognitiveservices.azure.com/.default`.</summary>
    [Required]
    public string EntraScope { get; set; } = "https://cognitiveservices.azure.com/.default";
}
