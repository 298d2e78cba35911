using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.ElevenLabs;

/// <summary>Voices of ElevenLabs. There when a key is.</summary>
public sealed class ElevenLabsOptions
{
    public const string Section = "Providers:ElevenLabs";

    public const string DefaultModel = "eleven_multilingual_v2";

    /// <summary>Also taken from ELEVENLABS_API_KEY.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Default `https://api.elevenlabs.io/`. Ends with a slash.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = new("https://api.elevenlabs.io/");

    /// <summary>Default `eleven_multilingual_v2`.</summary>
    [Required]
    public string Model { get; set; } = DefaultModel;

    /// <summary>16,000, 22,050, 24,000 or 44,100 (which needs a Pro plan). Default 24,000.</summary>
    [AllowedValues(16_000, 22_050, 24_000, 44_100)]
    public int SampleRateHz { get; set; } = 24_000;

    /// <summary>Longest text for one call. Default 5,000, which every model takes.</summary>
    [Range(50, 40_000)]
    public int MaxCharacters { get; set; } = 5000;

    /// <summary>US dollars; depends on the plan. Null: from the price table.</summary>
    [Range(0.0, 100_000.0)]
    public decimal? UsdPerMillionCharacters { get; set; }

    [ValidateObjectMembers]
    public ResilienceOptions Http { get; init; } = new()
    {
        TryTimeout = TimeSpan.FromMinutes(2),
        TotalTimeout = TimeSpan.FromMinutes(6),
        MaxConcurrency = 2, // what the small plans allow
        MaxAnswerBytes = 96 * 1024 * 1024,
    };
}
