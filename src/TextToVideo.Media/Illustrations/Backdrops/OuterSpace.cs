using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Stars, drifting clouds of gas and a planet or two.</summary>
internal static class OuterSpace
{
    public static void Paint(Scenery s)
    {
        var deep = s.Palette.SkyTop.Mix(s.Palette.Ink, 0.45).WithLightness(0.17);
        s.Fill(s.Drawing.Linear(s.Dice.Chance(0.5) ? 0 : 1, 0, 0.5, 1, new(0, s.Palette.SkyTop.WithLightness(0.27)), new(0.55, deep), new(1, deep.Darker(0.03))));
        foreach (var (color, turn) in ((Color, int)[])[(s.Palette.Accent, 0), (s.Palette.Second, 1), (s.Palette.SkyLow, 2)])
        {
            var (x, y) = (s.X(s.Dice.Between(0.15, 0.85)), s.Stage.FeetY * s.Dice.Between(0.15, 0.8));
            s.Ellipse(x, y, s.Dice.Between(360, 640), s.Dice.Between(220, 380), s.Drawing.Radial(new(0, color, 0.34 - 0.05 * turn), new(0.5, color, 0.13), new(1, color, 0)));
        }
        var dust = new System.Text.StringBuilder();
        for (var i = 0; i < 230; i++)
            SkyParts.Disc(dust, s.Area.X + s.Dice.Unit() * s.Area.Width, s.Area.Y + s.Dice.Unit() * s.Area.Height, s.Dice.Between(0.8, 2.4));
        s.Path(dust.ToString(), Color.White, 0.66);
        for (var i = 0; i < 16; i++)
            s.Sparkle(s.Area.X + s.Dice.Unit() * s.Area.Width, s.Stage.FeetY * s.Dice.Between(0.02, 0.95), s.Dice.Between(8, 20), 0.9);
        Horizon(s);
        var side = s.Dice.Sign();
        Planet(s, s.X(0.5 + side * s.Dice.Between(0.33, 0.43)), s.SkyY(s.Dice.Between(0.16, 0.34)), s.Dice.Between(54, 92), s.Palette.Second, s.Dice.Chance(0.5));
        Planet(s, s.X(0.5 - side * s.Dice.Between(0.36, 0.45)), s.SkyY(s.Dice.Between(0.5, 0.8)), s.Dice.Between(26, 44), s.Palette.Accent, false);
    }

    /// <summary>The rim of a great world below: ground for the eye, and rest for the captions.</summary>
    private static void Horizon(Scenery s)
    {
        var color = s.Palette.SkyMiddle.WithLightness(0.34);
        var (radius, top) = (s.Area.Width * 1.5, s.Stage.FeetY - 6);
        foreach (var (grow, opacity) in ((double, double)[])[(64, 0.1), (34, 0.14), (12, 0.3)])
            s.Circle(s.Stage.Width / 2, top + radius, radius + grow, s.Palette.SkyLow, opacity);
        s.Ellipse(s.Stage.Width / 2, top + radius, radius, radius, s.Drawing.Vertical(new(0, color.Lighter(0.06)), new(0.07, color.Darker(0.1)), new(0.16, color.Darker(0.2)), new(1, color.Darker(0.2))));
    }

    private static void Planet(Scenery s, double x, double y, double radius, Color color, bool ringed)
    {
        var clip = s.Drawing.NewId();
        s.Drawing.Define($"<clipPath id=\"{clip}\"><circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"{Number(radius)}\"/></clipPath>");
        if (ringed)
            Ring(s, x, y, radius, color.Lighter(0.16), back: true);
        s.Circle(x, y, radius * 1.25, color, 0.14);
        s.Drawing.AddRaw($"<g clip-path=\"url(#{clip})\">");
        s.Circle(x, y, radius, color);
        for (var i = 0; i < 4; i++)
            s.Ellipse(x, y - radius + radius * 2 * s.Dice.Unit(), radius * 1.2, radius * s.Dice.Between(0.07, 0.16), color.Lighter(i % 2 == 0 ? 0.07 : -0.06), 0.8);
        s.Path($"M{Number(x + radius * 0.35)} {Number(y - radius * 1.2)}Q{Number(x + radius * 0.7)} {Number(y + radius * 0.6)} {Number(x - radius)} {Number(y + radius * 0.95)}V{Number(y + radius * 1.2)}H{Number(x + radius * 1.2)}V{Number(y - radius * 1.2)}Z", s.Palette.Ink, 0.34);
        s.Drawing.AddRaw("</g>");
        if (ringed)
            Ring(s, x, y, radius, color.Lighter(0.16), back: false);
    }

    private static void Ring(Scenery s, double x, double y, double radius, Color color, bool back)
    {
        var (rx, ry, sweep) = (Number(radius * 1.8), Number(radius * 0.45), back ? 1 : 0);
        s.Drawing.Add($"<path transform='rotate(-16 {x} {y})' d='M{x - radius * 1.8} {y}A{rx} {ry} 0 0 {sweep} {x + radius * 1.8} {y}' fill='none' stroke='{color}' stroke-width='{radius * 0.16}' opacity='.85'/>");
    }
}
