using TextToVideo.Captions;
using TextToVideo.Rendering;

namespace TextToVideo.Branding;

/// <summary>A brand as a job goes on with it, whatever becomes of the kit.</summary>
public sealed record TakenBrand(BrandKit Kit, BrandLook Look, IReadOnlyList<string> Warnings)
{
    private const string UsualAccent = "#ffc53d";
    private const string UsualBackground = "#14213a";

    /// <returns>Null where the kit has none.</returns>
    public LowerThird? LowerThirdFor(string title, FrameSize frame)
    {
        if (Kit.LowerThird is not { } wish) return null;
        var background = HexColour.Parse(Kit.Colours.Background ?? UsualBackground);
        var letters = Kit.Colours.Text is { } text ? HexColour.Parse(text) : HexColour.White;
        return new LowerThird(title, Kit.Colours.Accent ?? UsualAccent, letters.StandingOutFrom(background, 4.5).ToString(), background.ToString())
        {
            Subtitle = wish.Subtitle,
            Font = Kit.Font,
            Floor = Look.Logo is { } logo && logo.Y > frame.Height / 2 ? logo.Y : null,
        };
    }
}
