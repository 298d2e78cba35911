using System.Text.Json.Serialization;
using TextToVideo.Rendering;

namespace TextToVideo.Branding;

/// <param name="Colours">Those that are null are the painter's own.</param>
/// <param name="Font">Family of the letters; null, or not at hand: the captions' own.</param>
public sealed record EndCardBrief(FrameSize Frame, string Language, string Text, IReadOnlyList<string> Credits, BrandColours Colours, string? Font)
{
    /// <summary>Where the kit brings that family along: the file, by its content.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FontFile { get; init; }
}
