using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Places with an audience: the stage and the pitch.</summary>
internal static class Arena
{
    public static void PaintStage(Scenery s)
    {
        var dark = s.Palette.SkyTop.Mix(s.Palette.Ink, 0.5);
        s.Fill(s.Drawing.Vertical(new(0, dark), new(0.7, dark.Lighter(0.12)), new(1, dark)));
        foreach (var (share, target, color) in ((double, double, Color)[])[(0.22, 0.3, s.Palette.Glow), (0.5, s.Focus / s.Stage.Width, Color.White), (0.78, 0.7, s.Palette.Accent.Lighter(0.12))])
        {
            var (x, end) = (s.X(share), s.X(target));
            s.Path(Curve.Polygon([(x - 14, s.Area.Y), (x + 14, s.Area.Y), (end + 210, s.Stage.FeetY), (end - 210, s.Stage.FeetY)]), s.Drawing.Vertical(new(0, color, 0.42), new(1, color, 0.06)));
        }
        for (var i = 0; i < 26; i++)
            s.Circle(s.Area.X + s.Dice.Unit() * s.Area.Width, s.SkyY(s.Dice.Between(0.15, 1)), s.Dice.Between(4, 16), s.Dice.Of([s.Palette.Glow, s.Palette.Accent, s.Palette.Second]), 0.26);
        var floor = s.Palette.Natural("#8a5a4a", 0.3).Mix(dark, 0.45);
        s.Below(s.Stage.FeetY - 48, s.Drawing.Vertical(new(0, floor.Lighter(0.1)), new(0.25, floor), new(1, floor.Darker(0.12))));
        s.Ellipse(s.Focus, s.Stage.FeetY, s.Stage.Width * 0.33, 42, s.Palette.Glow, 0.2);
        Curtain(s, -1);
        Curtain(s, 1);
    }

    public static void PaintPitch(Scenery s)
    {
        s.Sky();
        s.Clouds(3, 0.3);
        var (stand, h) = (s.Palette.SkyTop.Mix(s.Palette.Ink, 0.35), s.Stage.Horizon + 40);
        var rim = h - (s.Stage.IsPortrait ? 320 : 250);
        s.Path($"M{Number(s.Area.X)} {Number(rim - 50)}Q{Number(s.Stage.Width / 2)} {Number(rim + 70)} {Number(s.Area.Right)} {Number(rim - 50)}V{Number(h)}H{Number(s.Area.X)}Z", s.Drawing.Fade(stand.Lighter(0.1), stand));
        Crowd(s, rim, h);
        foreach (var share in (double[])[0.09, 0.91])
            Floodlight(s, s.X(share), rim - 20);
        s.Rect(s.Area.X, h - 34, s.Area.Width, 36, s.Palette.Accent.Mix(stand, 0.3));
        var grass = s.Palette.Natural("#46a653", 0.22);
        s.Below(h, s.Drawing.Vertical(new(0, grass.Lighter(0.04)), new(0.35, grass.Darker(0.07)), new(1, grass.Darker(0.2))));
        for (var i = -6; i < 7; i += 2)
        {
            var (x, v) = (s.Stage.Width / 2, s.Area.Bottom);
            s.Path(Curve.Polygon([(x + i * 90, h), (x + (i + 1) * 90, h), (x + (i + 1) * 250, v), (x + i * 250, v)]), grass.Darker(0.16), 0.2);
        }
        s.Line($"M{Number(s.Area.X)} {Number(h + 34)}H{Number(s.Area.Right)}", Color.White, 5, 0.75);
    }

    private static void Curtain(Scenery s, double side)
    {
        var edge = side < 0 ? s.Area.X : s.Area.Right;
        var cloth = s.Palette.Accent.Mix(s.Palette.Ink, 0.3);
        var width = s.Stage.Width * (s.Stage.IsWide ? 0.045 : 0.06);
        for (var fold = 3; fold >= 0; fold--)
        {
            var inner = edge - side * width * (fold + 1);
            s.Path($"M{Number(edge)} {Number(s.Area.Y)}H{Number(inner)}Q{Number(inner + side * 26)} {Number(s.Stage.FeetY * 0.55)} {Number(inner + side * width * 0.4)} {Number(s.Stage.FeetY + 6)}H{Number(edge)}Z", cloth.Lighter(fold % 2 == 0 ? 0.035 : -0.035));
        }
        s.Path($"M{Number(s.Area.X)} {Number(s.Area.Y)}H{Number(s.Area.Right)}V{Number(s.SkyY(0.07))}Q{Number(s.X(0.75))} {Number(s.SkyY(0.2))} {Number(s.X(0.5))} {Number(s.SkyY(0.09))}Q{Number(s.X(0.25))} {Number(s.SkyY(0.2))} {Number(s.Area.X)} {Number(s.SkyY(0.07))}Z", cloth.Darker(0.04));
    }

    private static void Crowd(Scenery s, double rim, double foot)
    {
        Color[] shirts = [s.Palette.Accent, s.Palette.Glow, s.Palette.Second, s.Palette.Paper, s.Palette.SkyMiddle];
        foreach (var shirt in shirts)
        {
            var path = new System.Text.StringBuilder();
            for (var i = 0; i < 110; i++)
            {
                var x = s.Area.X + s.Dice.Unit() * s.Area.Width;
                var sag = 1 - Math.Abs(x - s.Stage.Width / 2) / (s.Stage.Width / 2);
                SkyParts.Disc(path, x, s.Dice.Between(rim + 4 + 46 * sag, foot - 46), 6.5);
            }
            s.Path(path.ToString(), shirt.Mix(s.Palette.SkyTop, 0.4), 0.8);
        }
    }

    private static void Floodlight(Scenery s, double x, double foot)
    {
        s.Line($"M{Number(x)} {Number(foot + 30)}V{Number(foot - 170)}", s.Palette.Ink.Lighter(0.25), 9);
        s.Rect(x - 56, foot - 226, 112, 64, s.Palette.Ink.Lighter(0.2), 8);
        for (var i = 0; i < 6; i++)
        {
            var (cx, cy) = (x - 34 + i % 3 * 34, foot - 210 + i / 3 * 30);
            s.Circle(cx, cy, 26, s.Palette.Glow, 0.14);
            s.Circle(cx, cy, 12, Color.White.Mix(s.Palette.Glow, 0.3));
        }
    }
}
