using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Voices over `/audio/speech`.</summary>
public sealed class OpenAiSpeechOptions : OpenAiPartOptions
{
    public const string Section = OpenAiOptions.Section + ":Speech";

    public const string DefaultModel = "gpt-4o-mini-tts";

    /// <summary>`wav`, or `pcm` (raw, 24 kHz) for servers whose WAV cannot be read. Default `wav`.</summary>
    [AllowedValues("wav", "pcm")]
    public string Format { get; set; } = "wav";

    /// <summary>The voices that the server has. Default: OpenAI's.</summary>
    public IList<string> Voices { get; init; } = [];

    /// <summary>How to speak, for models that take such wishes; null: none are sent.</summary>
    [StringLength(2000)]
    public string? Instructions { get; set; }

    /// <summary>Longest text for one call; Chinese, Japanese and Korean characters count double. Default 4,096, the service's own limit.</summary>
    [Range(50, 100_000)]
    public int MaxCharacters { get; set; } = 4096;

    /// <summary>US dollars; null: from the price table.</summary>
    [Range(0.0, 100_000.0)]
    public decimal? UsdPerMillionCharacters { get; set; }

    [ValidateObjectMembers]
    public ResilienceOptions Http { get; init; } = new()
    {
        TryTimeout = TimeSpan.FromMinutes(2),
        TotalTimeout = TimeSpan.FromMinutes(6),
        MaxConcurrency = 4,
        MaxAnswerBytes = 64 * 1024 * 1024,
    };
}
