using TextToVideo.Branding;

namespace TextToVideo.Captions;

/// <summary>Colours and movement of a caption style. Colours as ASS writes them: blue, green, red.</summary>
internal sealed record CaptionPaint
{
    private const string Yellow = "&H16D9FF&";
    private const string Green = "&H8BF53D&";
    private const string Cyan = "&HFFE658&";

    public const string White = "&HFFFFFF&";

    public string Text { get; init; } = White;

    /// <summary>Of the word being said; null: like the others.</summary>
    public string? Lit { get; init; }

    /// <summary>Whether a word that was said stays lit.</summary>
    public bool KeepsLight { get; init; }

    /// <summary>Behind the word being said.</summary>
    public string? Pill { get; init; }

    /// <summary>Of key words.</summary>
    public string? Key { get; init; }

    public CaptionSupport Support { get; init; }

    public CaptionEntrance Entrance { get; init; }

    /// <summary>Support over a picture that the rim alone does not part the letters from.</summary>
    public CaptionSupport SupportOver(CaptionGround? ground)
    {
        if (ground is null || Support == CaptionSupport.Box) return Support;
        if (ground.IsBright && (ground.IsBusy || Support == CaptionSupport.Glow)) return CaptionSupport.Box;
        return ground.IsBright || ground.IsBusy ? CaptionSupport.Glow : Support;
    }

    /// <summary>The style's, in the brand's colours: what the style lights, the brand lights in its own.</summary>
    public static CaptionPaint For(CaptionLook look)
    {
        var paint = For(look.Style);
        if (look.Brand is not { } brand) return paint;
        var lit = Ass(brand.Lit);
        return paint with
        {
            Text = Ass(brand.Text) ?? paint.Text,
            Lit = paint.Lit is null ? null : lit ?? paint.Lit,
            Key = paint.Key is null ? null : lit ?? paint.Key,
            Pill = paint.Pill is null ? null : Ass(brand.Pill) ?? paint.Pill,
        };
    }

    private static string? Ass(string? colour) => colour is null ? null : HexColour.Parse(colour).ToAss();

    public static CaptionPaint For(CaptionStyleName style) => style switch
    {
        CaptionStyleName.Highlight => new CaptionPaint { Lit = Yellow },
        CaptionStyleName.BigWord => new CaptionPaint { Key = Yellow, Entrance = CaptionEntrance.Spring },
        CaptionStyleName.Boxed => new CaptionPaint { Support = CaptionSupport.Box, Entrance = CaptionEntrance.Fade },
        CaptionStyleName.Karaoke => new CaptionPaint { Lit = Cyan, KeepsLight = true, Entrance = CaptionEntrance.Fade },

        // Where a pill cannot be placed to the pixel, the word is coloured instead.
        CaptionStyleName.Pill => new CaptionPaint { Pill = "&HF03C62&", Lit = Yellow, Entrance = CaptionEntrance.Fade },
        CaptionStyleName.Punch => new CaptionPaint { Key = Green, Entrance = CaptionEntrance.Spring },
        CaptionStyleName.Cinema => new CaptionPaint { Text = "&HEAF7FF&", Support = CaptionSupport.Glow, Entrance = CaptionEntrance.Fade },
        _ => new CaptionPaint(),
    };
}
