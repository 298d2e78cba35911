using System.Text.Json.Serialization;
using TextToVideo.Captions;

namespace TextToVideo.Requests;

/// <summary>
/// Asks for a video of each combination: aspects times languages times caption styles, at most <see cref="RequestLimits.Variants"/>.
/// A list that is left out stands for the request's own value.
/// </summary>
public sealed record VideoVariants
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Aspect>? Aspects { get; init; }

    /// <summary>BCP 47. Those other than the request's own `language`, in which its text is, are translated by the language model.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Languages { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CaptionStyleName>? CaptionStyles { get; init; }
}
