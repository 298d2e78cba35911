using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Word times over `/audio/transcriptions`.</summary>
public sealed class OpenAiTranscriptionOptions : OpenAiPartOptions
{
    public const string Section = OpenAiOptions.Section + ":Transcription";

    /// <summary>The only one of OpenAI's models that tells word times.</summary>
    public const string DefaultModel = "whisper-1";

    /// <summary>
    /// Relative to the base URL. Default `audio/transcriptions`; for classic Azure deployments
    /// `openai/deployments/{name}/audio/transcriptions?api-version=2024-06-01`.
    /// </summary>
    [Required]
    public string Path { get; set; } = "audio/transcriptions";

    /// <summary>Sends the script along, which helps with names. Default true.</summary>
    public bool SendsScript { get; set; } = true;

    /// <summary>Largest recording, in megabytes (10⁶ bytes). Default 25, the service's own limit.</summary>
    [Range(1, 1000)]
    public int MaxMegabytes { get; set; } = 25;

    /// <summary>US dollars; null: from the price table.</summary>
    [Range(0.0, 100.0)]
    public decimal? UsdPerMinute { get; set; }

    [ValidateObjectMembers]
    public ResilienceOptions Http { get; init; } = new()
    {
        TryTimeout = TimeSpan.FromMinutes(3),
        TotalTimeout = TimeSpan.FromMinutes(8),
        MaxConcurrency = 4,
    };
}
