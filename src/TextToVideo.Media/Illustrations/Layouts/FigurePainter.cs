using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>Draws a figure with the light and shadow that make a flat picture part of its scene.</summary>
internal static class FigurePainter
{
    /// <summary>All that is drawn for it, shadow and frame included.</summary>
    public static Box Paint(Drawing drawing, Placement placement, Palette palette)
    {
        var (icon, ink, mirrored) = (placement.Figure.Icon, placement.Ink, placement.IsMirrored);
        switch (placement.Pose)
        {
            case Pose.Standing:
                var shadow = GroundShadow(drawing, ink.CentreX, ink.Bottom, ink.Width, palette);
                Shaded(drawing, icon, ink, mirrored, palette);
                if (placement.Haze > 0) Masked(drawing, Picture(icon, ink, mirrored), ink, palette.SkyLow.ToString(), placement.Haze);
                return ink.Union(shadow).Grown(3);
            case Pose.Swimming:
                Shaded(drawing, icon, ink, mirrored, palette);
                return ink.Union(Ripples(drawing, ink, palette)).Grown(3);
            case Pose.Medallion:
                return Medallion(drawing, placement, palette).Grown(3);
            case Pose.Framed:
                return Framed(drawing, placement, palette).Grown(3);
            case Pose.Plain:
                return Plain(drawing, placement, palette).Grown(3);
            default:
                var cast = ink with { X = ink.X + ink.Width * 0.03, Y = ink.Y + ink.Width * 0.05 };
                Silhouette(drawing, icon, cast, mirrored, palette);
                Shaded(drawing, icon, ink, mirrored, palette);
                return ink.Union(cast).Grown(3);
        }
    }

    public static Box GroundShadow(Drawing drawing, double x, double y, double width, Palette palette)
    {
        var soft = new Box(x - width * 0.6, y - width * 0.085, width * 1.2, width * 0.17);
        var paint = drawing.Radial(new(0, palette.Ink, 0.5), new(0.6, palette.Ink, 0.28), new(1, palette.Ink, 0));
        drawing.Add($"<ellipse cx='{x}' cy='{y}' rx='{soft.Width / 2}' ry='{soft.Height / 2}' fill='{paint}'/>");
        drawing.Add($"<ellipse cx='{x}' cy='{y - width * 0.008}' rx='{width * 0.4}' ry='{width * 0.034}' fill='{palette.Ink}' opacity='.3'/>");
        return soft;
    }

    /// <summary>The picture, lit from the upper left: a gradient of light and dark over its own shape.</summary>
    public static void Shaded(Drawing drawing, Icon icon, Box ink, bool mirrored, Palette palette)
    {
        var picture = Picture(icon, ink, mirrored);
        drawing.AddRaw(picture);
        var light = drawing.Linear(0.1, 0, 0.8, 1,
            new(0, Color.White.Mix(palette.Glow, 0.4), palette.IsNight ? 0.1 : 0.2), new(0.42, palette.SkyMiddle, 0.05), new(1, palette.Ink, palette.IsNight ? 0.5 : 0.4));
        Masked(drawing, picture, ink, light, 1);
    }

    private static void Silhouette(Drawing drawing, Icon icon, Box cast, bool mirrored, Palette palette) =>
        Masked(drawing, Picture(icon, cast, mirrored), cast, palette.Ink.ToString(), 0.26);

    private static void Masked(Drawing drawing, string shape, Box box, string paint, double opacity)
    {
        var mask = drawing.NewId();
        var place = $"x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"";
        drawing.Define($"<mask id=\"{mask}\" mask-type=\"alpha\" maskUnits=\"userSpaceOnUse\" {place}>{shape}</mask>");
        drawing.AddRaw($"<rect {place} fill=\"{paint}\" opacity=\"{Number(opacity)}\" mask=\"url(#{mask})\"/>");
    }

    private static string Picture(Icon icon, Box ink, bool mirrored)
    {
        var scale = ink.Width / icon.Bounds.Width;
        var (x, y) = (ink.X - (icon.Bounds.X - icon.View.X) * scale, ink.Y - (icon.Bounds.Y - icon.View.Y) * scale);
        var svg = $"<svg x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(icon.View.Width * scale)}\" height=\"{Number(icon.View.Height * scale)}\" "
            + $"overflow=\"visible\" viewBox=\"{Number(icon.View.X)} {Number(icon.View.Y)} {Number(icon.View.Width)} {Number(icon.View.Height)}\">{icon.Body}</svg>";
        return mirrored ? $"<g transform=\"translate({Number(2 * ink.CentreX)} 0) scale(-1 1)\">{svg}</g>" : svg;
    }

    private static Box Ripples(Drawing drawing, Box ink, Palette palette)
    {
        var foam = Color.White.Mix(palette.SkyLow, 0.3);
        for (var i = 0; i < 3; i++)
        {
            var (w, y) = (ink.Width * (0.98 - 0.2 * i), ink.Bottom - 4 + i * ink.Width * 0.045);
            drawing.Add($"<path d='M{ink.CentreX - w / 2} {y}q{w / 8} {ink.Width * 0.03} {w / 4} 0t{w / 4} 0t{w / 4} 0t{w / 4} 0' fill='none' stroke='{foam}' stroke-width='{Math.Max(4, ink.Width * 0.018)}' stroke-linecap='round' opacity='{0.75 - 0.2 * i}'/>");
        }
        return new Box(ink.X - 4, ink.Bottom - 12, ink.Width + 8, ink.Width * 0.15 + 14);
    }

    private static Box Medallion(Drawing drawing, Placement placement, Palette palette)
    {
        var (frame, icon) = (placement.Ink, placement.Figure.Icon);
        var (x, y, r) = (frame.CentreX, frame.CentreY, frame.Width / 2);
        var rim = r * 0.93;
        var shadow = GroundShadow(drawing, x, frame.Bottom, r * 1.5, palette);
        var ground = drawing.Fade(palette.Accent.Mix(palette.SkyMiddle, 0.25).Lighter(0.05), palette.Accent.Mix(palette.SkyTop, 0.35));
        drawing.Add($"<circle cx='{x}' cy='{y}' r='{r}' fill='{palette.Paper}'/><circle cx='{x}' cy='{y}' r='{rim}' fill='{ground}'/>");
        drawing.Add($"<circle cx='{x}' cy='{y + r * 0.1}' r='{r * 0.66}' fill='{Color.White}' opacity='.14'/>");
        // Cut by the lower rim, free above it.
        var clip = drawing.NewId();
        drawing.Define($"<clipPath id=\"{clip}\"><path d=\"M{Number(x - rim)} {Number(y)}A{Number(rim)} {Number(rim)} 0 0 0 {Number(x + rim)} {Number(y)}V{Number(y - 2 * r)}H{Number(x - rim)}Z\"/></clipPath>");
        var isBust = placement.Figure.Stand == Stand.Bust;
        var scale = isBust ? 1.55 * r / icon.Bounds.Width : 1.34 * r / Math.Max(icon.Bounds.Width, icon.Bounds.Height);
        var (w, h) = (icon.Bounds.Width * scale, icon.Bounds.Height * scale);
        var ink = new Box(x - w / 2, isBust ? y + rim - h : y - h / 2, w, h);
        drawing.AddRaw($"<g clip-path=\"url(#{clip})\">");
        Shaded(drawing, icon, ink, placement.IsMirrored, palette);
        drawing.AddRaw("</g>");
        return frame.Union(shadow).Union(ink with { Height = Math.Min(h, frame.Bottom - ink.Y) });
    }

    private static Box Plain(Drawing drawing, Placement placement, Palette palette)
    {
        var ink = placement.Ink;
        // Room for what a card lets stick out: its own shadow, the rings of a calendar.
        var covered = ink.Grown(ink.Width * 0.07);
        if (placement.Figure.Stand == Stand.Panel)
            covered = covered.Union(GroundShadow(drawing, ink.CentreX, ink.Bottom, ink.Width * 0.94, palette));
        drawing.AddRaw(Picture(placement.Figure.Icon, ink, mirrored: false));
        return covered;
    }

    private static Box Framed(Drawing drawing, Placement placement, Palette palette)
    {
        var (frame, border) = (placement.Ink, placement.Ink.Width * 0.05);
        var shadow = GroundShadow(drawing, frame.CentreX, frame.Bottom, frame.Width * 0.9, palette);
        drawing.Add($"<rect x='{frame.X}' y='{frame.Y}' width='{frame.Width}' height='{frame.Height}' rx='{border * 1.2}' fill='{palette.Paper}'/>");
        Shaded(drawing, placement.Figure.Icon, frame.Grown(-border), mirrored: false, palette);
        return frame.Union(shadow);
    }
}
