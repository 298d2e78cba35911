using TextToVideo.Rendering;

namespace TextToVideo.Captions;

public sealed record CaptionLook(CaptionStyleName Style, FrameSize Frame, string Language)
{
    /// <summary>The picture under the captions; null where nothing is known of it.</summary>
    public CaptionGround? Ground { get; init; }

    /// <summary>The file of the brand's font, where it brings one along.</summary>
    public FontFile? BrandFont { get; init; }

    /// <summary>Null: the style's own colours and letters.</summary>
    public CaptionBrand? Brand { get; init; }
}
