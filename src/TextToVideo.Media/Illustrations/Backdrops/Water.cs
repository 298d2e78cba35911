using System.Text;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>The sea from above and from below, and its shore.</summary>
internal static class Water
{
    public static void PaintSea(Scenery s)
    {
        OpenSky(s);
        Surface(s, s.Stage.Horizon, s.Palette.Natural("#1f8fc9", 0.3));
        if (s.Dice.Chance(0.5))
            Islet(s);
        Swell(s, s.Palette.Natural("#1a78b5", 0.3));
    }

    public static void PaintBeach(Scenery s)
    {
        OpenSky(s);
        Surface(s, s.Stage.Horizon, s.Palette.Natural("#27a6c9", 0.2));
        var sand = s.Palette.Natural("#e3bd7c", 0.12);
        var top = s.Stage.FeetY - 60;
        s.Path(Curve.Hills(s.Dice, s.Area, top - 12, 12, 1.3), Color.White, 0.6);
        s.Path(Curve.Hills(s.Dice, s.Area, top, 12, 1.3), s.Drawing.Vertical(new(0, sand.Lighter(0.03)), new(0.35, sand.Darker(0.06)), new(1, sand.Darker(0.26))));
        Palm(s, s.X(s.Dice.Between(0.02, 0.09)), s.Stage.FeetY + 30, 430, 1);
        if (s.Stage.IsWide)
            Palm(s, s.X(s.Dice.Between(0.93, 0.98)), s.Stage.FeetY + 40, 340, -1);
        for (var i = 0; i < 14; i++)
            s.Ellipse(s.Area.X + s.Dice.Unit() * s.Area.Width, s.Stage.FeetY + s.Dice.Between(-30, 60), 7, 3, sand.Darker(0.12), 0.6);
    }

    public static void PaintUnderwater(Scenery s)
    {
        var deep = s.Palette.Natural("#07356b", 0.25);
        var light = Color.Parse("#38b6d8").Tinted(s.Palette.SkyMiddle, 0.3);
        s.Fill(s.Drawing.Vertical(new(0, light.Lighter(0.1)), new(0.35, light.Mix(deep, 0.35)), new(0.75, deep.Lighter(0.08)), new(1, deep)));
        for (var i = 0; i < 6; i++)
        {
            var (x, w) = (s.Area.X + (i + s.Dice.Unit()) * s.Area.Width / 6, s.Dice.Between(40, 110));
            s.Path(
                Curve.Polygon([(x, s.Area.Y), (x + w, s.Area.Y), (x + w * 1.5 - 260, s.Stage.FeetY), (x - w - 260, s.Stage.FeetY)]),
                s.Drawing.Vertical(new(0, Color.White, 0.2), new(1, Color.White, 0)));
        }
        s.Hills(s.Stage.Horizon + 60, 44, 1.6, deep.Lighter(0.13).Mix(light, 0.2));
        s.Hills(s.Stage.FeetY - 20, 30, 1.2, deep.Lighter(0.05));
        foreach (var x in (double[])[0.03, 0.1, 0.17, 0.82, 0.9, 0.97])
            Weed(s, s.X(x + s.Dice.Between(-0.02, 0.02)), s.Stage.FeetY + 30, s.Dice.Between(150, 300), s.Palette.Natural("#1fa67a", 0.3).Mix(deep, 0.3));
        foreach (var x in (double[])[0.06, 0.2, 0.78, 0.94])
            Coral(s, s.X(x + s.Dice.Between(-0.03, 0.03)), s.Stage.FeetY + 20, s.Dice.Between(70, 130), s.Dice.Chance(0.5) ? s.Palette.Accent.Mix(deep, 0.25) : s.Palette.Second.Mix(deep, 0.15));
        s.Below(s.Stage.FeetY - 16, s.Drawing.Vertical(new(0, deep, 0), new(0.25, deep, 0.9), new(1, deep.Darker(0.06))));
        for (var i = 0; i < 34; i++)
        {
            var (x, y, r) = (s.Area.X + s.Dice.Unit() * s.Area.Width, s.Dice.Between(20, s.Stage.FeetY - 40), s.Dice.Between(3, 13));
            s.Circle(x, y, r, Color.White, 0.16);
            s.Circle(x - r * 0.3, y - r * 0.3, r * 0.3, Color.White, 0.55);
        }
    }

    /// <summary>Water from a level down, with glints that grow towards the viewer.</summary>
    public static void Surface(Scenery s, double level, Color color)
    {
        s.Below(level, s.Drawing.Vertical(new(0, color.Mix(s.Palette.SkyLow, 0.55)), new(0.22, color), new(1, color.Darker(0.17))));
        var glints = new StringBuilder();
        for (var i = 0; i < 34; i++)
        {
            var depth = s.Dice.Unit();
            var y = level + 8 + depth * depth * (s.Stage.CaptionZone.Y - level);
            var (x, w) = (s.Area.X + s.Dice.Unit() * s.Area.Width, 24 + depth * 90);
            glints.Append($"M{Number(x)} {Number(y)}h{Number(w)}");
        }
        s.Line(glints.ToString(), Color.White.Mix(s.Palette.SkyLow, 0.3), 3.4, 0.38);
    }

    private static void OpenSky(Scenery s)
    {
        s.Sky();
        if (s.Palette.IsNight)
            s.Stars(100);
        s.SunOrMoon(s.X(s.Dice.Between(0.15, 0.85)), s.SkyY(s.Dice.Between(0.45, 0.8)), s.Dice.Between(70, 105));
        s.Clouds(s.Stage.IsPortrait ? 4 : 5, 0.65);
        if (s.Dice.Chance(0.5))
            s.Birds(4);
    }

    /// <summary>Waves across the front, each darker than the one behind.</summary>
    private static void Swell(Scenery s, Color color)
    {
        for (var i = 0; i < 4; i++)
        {
            var (level, shade) = (s.Stage.FeetY - 66 + i * 38, color.Darker(0.035 * i - 0.05));
            if (level > s.Stage.CaptionZone.Y + 30)
                break;
            var path = Curve.Hills(s.Dice, s.Area, level, 9 + 2 * i, 5 - i * 0.7);
            s.Path(path, s.Drawing.Vertical(new(0, shade.Lighter(0.06)), new(0.4, shade), new(1, shade.Darker(0.14))));
        }
    }

    private static void Islet(Scenery s)
    {
        var (x, w) = (s.X(s.Dice.Chance(0.5) ? s.Dice.Between(0.04, 0.2) : s.Dice.Between(0.8, 0.96)), s.Dice.Between(220, 330));
        var color = s.Palette.Far(s.Palette.Natural("#3f8f78"), 0.45);
        s.Path($"M{Number(x - w / 2)} {Number(s.Stage.Horizon + 3)}Q{Number(x - w * 0.2)} {Number(s.Stage.Horizon - 86)} {Number(x)} {Number(s.Stage.Horizon - 44)}Q{Number(x + w * 0.25)} {Number(s.Stage.Horizon - 96)} {Number(x + w / 2)} {Number(s.Stage.Horizon + 3)}Z", color);
    }

    private static void Palm(Scenery s, double x, double foot, double height, double lean)
    {
        var (topX, topY) = (x + lean * height * 0.28, foot - height);
        var trunk = s.Palette.Natural("#8a6242", 0.15).Darker(0.06);
        s.Line($"M{Number(x)} {Number(foot)}Q{Number(x)} {Number(foot - height * 0.6)} {Number(topX)} {Number(topY)}", trunk, height * 0.045);
        var leaf = s.Palette.Natural("#2f9a5f", 0.2);
        for (var i = 0; i < 7; i++)
        {
            var angle = (-180 + i * 30 + s.Dice.Between(-8, 8)) * Math.PI / 180;
            var (sin, cos) = Math.SinCos(angle);
            var length = height * 0.42;
            var (tipX, tipY) = (topX + cos * length, topY + sin * length * 0.55 + length * 0.32);
            var (midX, midY) = (topX + cos * length * 0.55, topY + sin * length * 0.6 - length * 0.1);
            s.Path($"M{Number(topX)} {Number(topY)}Q{Number(midX)} {Number(midY - 18)} {Number(tipX)} {Number(tipY)}Q{Number(midX)} {Number(midY + 34)} {Number(topX)} {Number(topY)}Z", leaf.Lighter(i % 2 == 0 ? 0.02 : -0.045));
        }
    }

    private static void Weed(Scenery s, double x, double foot, double height, Color color)
    {
        for (var i = -1; i <= 1; i++)
        {
            var (tall, lean) = (height * (1 - 0.25 * Math.Abs(i)), s.Dice.Between(14, 30) * s.Dice.Sign());
            s.Line($"M{Number(x + i * 20)} {Number(foot)}c{Number(lean)} {Number(-tall / 3)} {Number(-lean * 1.6)} {Number(-tall * 2 / 3)} {Number(lean * 0.6)} {Number(-tall)}", color.Lighter(0.03 * i), 15);
        }
    }

    private static void Coral(Scenery s, double x, double foot, double height, Color color)
    {
        for (var i = -2; i <= 2; i++)
        {
            var tip = (X: x + i * height * 0.3, Y: foot - height * (1 - 0.13 * Math.Abs(i)));
            s.Line($"M{Number(x)} {Number(foot)}Q{Number(x + i * height * 0.26)} {Number(foot - height * 0.3)} {Number(tip.X)} {Number(tip.Y)}", color.Lighter(i % 2 == 0 ? 0.02 : -0.03), height * 0.15);
        }
    }
}
