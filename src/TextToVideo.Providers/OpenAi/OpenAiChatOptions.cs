using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.OpenAi;

/// <summary>The language model that writes scripts and plans scenes.</summary>
public sealed class OpenAiChatOptions : OpenAiPartOptions
{
    public const string Section = OpenAiOptions.Section + ":Chat";

    public const string DefaultModel = "gpt-4.1-mini";

    /// <summary>How JSON is asked for. Default by schema; servers that do not know it take <see cref="JsonRequest.AnyObject"/> or <see cref="JsonRequest.PromptOnly"/>.</summary>
    public JsonRequest Json { get; set; } = JsonRequest.Schema;

    /// <summary>0 to 2; null: the model's own (reasoning models take no other).</summary>
    [Range(0.0, 2.0)]
    public float? Temperature { get; set; }

    /// <summary>Bound for one answer; null: the model's own.</summary>
    [Range(256, 1_000_000)]
    public int? MaxOutputTokens { get; set; }

    /// <summary>US dollars; null: from the price table.</summary>
    [Range(0.0, 10_000.0)]
    public decimal? UsdPerMillionInputTokens { get; set; }

    [Range(0.0, 10_000.0)]
    public decimal? UsdPerMillionOutputTokens { get; set; }

    [ValidateObjectMembers]
    public ResilienceOptions Http { get; init; } = new()
    {
        TryTimeout = TimeSpan.FromMinutes(3),
        TotalTimeout = TimeSpan.FromMinutes(6),
        MaxConcurrency = 4,
    };
}
