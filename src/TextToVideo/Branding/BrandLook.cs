using System.Text.Json.Serialization;
using TextToVideo.Captions;

namespace TextToVideo.Branding;

/// <summary>What of a brand every segment of a video shows.</summary>
public sealed record BrandLook
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LogoMark? Logo { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CaptionBrand? Captions { get; init; }
}
