using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.AzureSpeech;

/// <summary>Voices of Azure Speech. There when a key and a region (or an address) are.</summary>
public sealed class AzureSpeechOptions
{
    public const string Section = "Providers:AzureSpeech";

    /// <summary>Also taken from AZURE_SPEECH_KEY.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Such as `westeurope`; also taken from AZURE_SPEECH_REGION.</summary>
    [RegularExpression("^[a-z0-9-]{2,40}$", ErrorMessage = "Providers:AzureSpeech:Region is no region such as 'westeurope'.")]
    public string? Region { get; set; }

    /// <summary>For sovereign clouds and containers; null: that of the region.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Longest speech asked for in one call. The service cuts off silently at 10 minutes. Default 5 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:08:00")]
    public TimeSpan MaxSpeech { get; set; } = TimeSpan.FromMinutes(5);

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

    internal Uri? Endpoint => BaseUrl ?? (string.IsNullOrWhiteSpace(Region) ? null : new Uri($"https://{Region}.tts.speech.microsoft.com/"));
}
