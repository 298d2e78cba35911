namespace TextToVideo.Branding;

/// <summary>A picture that stands in a corner of every frame.</summary>
public sealed record BrandLogo
{
    /// <summary>
    /// A PNG, JPEG or WebP: `upload:...`, `data:image/png;base64,...`, or a path that may be read. The kit as kept names it by its content,
    /// and that name may be sent back.
    /// </summary>
    public required string File { get; init; }

    public LogoCorner Corner { get; init; } = LogoCorner.TopRight;

    /// <summary>0 to 1; 1 covers what lies under it.</summary>
    public double Opacity { get; init; } = 0.9;

    /// <summary>Of the frame's width, 2 to 40. A tall logo becomes narrower, so that it is no higher than it may be wide.</summary>
    public double WidthPercent { get; init; } = 12;
}
