namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>The colors of one scene. All scenes of a video take theirs from the same family.</summary>
internal sealed record Palette
{
    public required Color SkyTop { get; init; }

    public required Color SkyMiddle { get; init; }

    public required Color SkyLow { get; init; }

    /// <summary>Sun, lamps, highlights.</summary>
    public required Color Glow { get; init; }

    public required Color Accent { get; init; }

    public required Color Second { get; init; }

    /// <summary>The darkest: shadows, silhouettes, text on light.</summary>
    public required Color Ink { get; init; }

    public required Color Paper { get; init; }

    /// <summary>True after sunset.</summary>
    public required bool IsNight { get; init; }

    /// <summary>A thing of nature in this scene's light: greens stay green, but belong to the picture.</summary>
    public Color Natural(string hex, double share = 0.28)
    {
        var tinted = Color.Parse(hex).Tinted(SkyMiddle, share);
        return IsNight ? tinted.Mix(Ink, 0.45) : tinted;
    }

    /// <summary>Seen through air.</summary>
    /// <param name="haze">0: near; 1: lost in the sky.</param>
    public Color Far(Color color, double haze) => color.Mix(SkyLow, haze);

    /// <summary>For what is no occasion for bright colors: all of them weaker.</summary>
    public Palette Hushed() => this with
    {
        SkyTop = SkyTop.Saturated(0.35).Darker(0.04),
        SkyMiddle = SkyMiddle.Saturated(0.35).Darker(0.08),
        SkyLow = SkyLow.Saturated(0.4).Darker(0.14),
        Glow = Glow.Saturated(0.6),
        Accent = Accent.Saturated(0.45).Darker(0.06),
        Second = Second.Saturated(0.4),
        Ink = Ink.Saturated(0.6),
    };
}
