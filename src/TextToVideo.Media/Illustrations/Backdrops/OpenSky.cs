using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Scenes that are mostly sky: among the clouds, in a storm, by night.</summary>
internal static class OpenSky
{
    public static void PaintClouds(Scenery s)
    {
        s.Fill(s.Drawing.Vertical(new(0, s.Palette.SkyTop), new(0.5, s.Palette.SkyMiddle), new(1, s.Palette.SkyLow)));
        if (s.Palette.IsNight)
            s.Stars(120, 1.2);
        s.SunOrMoon();
        s.Clouds(5, 0.9);
        // A sea of clouds below, darker towards the captions.
        for (var bank = 0; bank < 3; bank++)
        {
            var color = Color.White.Mix(s.Palette.SkyMiddle, 0.22 + 0.2 * bank).Mix(s.Palette.SkyTop, 0.12 * bank);
            var level = s.Stage.FeetY - 30 + bank * 56;
            for (var i = 0; i < 9; i++)
            {
                var radius = s.Dice.Between(80, 150);
                s.Circle(s.Area.X + (i + s.Dice.Between(-0.2, 0.2)) * s.Area.Width / 8, level + radius * 0.62, radius, color);
            }
            s.Below(level + 72, color.ToString());
        }
        s.Below(s.Stage.FeetY - 20, s.Drawing.Vertical(new(0, s.Palette.SkyTop, 0), new(0.45, s.Palette.SkyTop.Darker(0.08), 0.75), new(1, s.Palette.SkyTop.Darker(0.14), 0.9)));
    }

    public static void PaintStorm(Scenery s)
    {
        var dark = s.Palette.SkyTop.Mix(s.Palette.Ink, 0.5).Saturated(0.7);
        var low = s.Palette.SkyMiddle.Mix(s.Palette.Ink, 0.25).Saturated(0.6);
        s.Fill(s.Drawing.Vertical(new(0, dark), new(0.6, low), new(1, dark)));
        for (var i = 0; i < 7; i++)
            s.Cloud(s.Area.X + (i + s.Dice.Between(0.1, 0.9)) * s.Area.Width / 7, s.SkyY(s.Dice.Between(0.12, 0.42)), s.Dice.Between(260, 400), 0.2);
        Bolt(s, s.X(s.Dice.Chance(0.5) ? s.Dice.Between(0.08, 0.24) : s.Dice.Between(0.76, 0.92)));
        var land = s.Palette.Natural("#4a6a72", 0.4).Mix(s.Palette.Ink, 0.35);
        s.Hills(s.Stage.Horizon + 10, 34, 1.5, land.Mix(low, 0.5));
        s.Hills(s.Stage.Horizon + 64, 26, 1.2, land.Mix(low, 0.25));
        s.Foreground(land);
        var rain = new System.Text.StringBuilder();
        for (var i = 0; i < 120; i++)
        {
            var (x, y, l) = (s.Area.X + s.Dice.Unit() * s.Area.Width, s.Area.Y + s.Dice.Unit() * s.Stage.FeetY, s.Dice.Between(22, 46));
            rain.Append($"M{Number(x)} {Number(y)}l{Number(-l * 0.22)} {Number(l)}");
        }
        s.Line(rain.ToString(), s.Palette.SkyLow.Mix(Color.White, 0.4), 2.4, 0.34);
    }

    public static void PaintNight(Scenery s)
    {
        s.Sky();
        s.Stars(170);
        s.SunOrMoon();
        s.Clouds(3, 0.7);
        var land = s.Palette.SkyTop.Mix(s.Palette.Natural("#3f6f8f"), 0.35);
        s.Hills(s.Stage.Horizon - 16, 44, 1.6, s.Palette.Far(land, 0.45));
        s.Hills(s.Stage.Horizon + 40, 34, 1.2, s.Palette.Far(land, 0.2));
        s.Grove(16, s.Stage.Horizon + 72, 120, (scenery, x, foot, height) => scenery.Pine(x, foot, height, land.Darker(0.04)));
        s.Hills(s.Stage.Horizon + 90, 22, 1.4, land.Darker(0.02));
        s.Foreground(land.Darker(0.05));
        for (var i = 0; i < 14; i++)
        {
            var (x, y) = (s.Area.X + s.Dice.Unit() * s.Area.Width, s.Dice.Between(s.Stage.Horizon + 10, s.Stage.FeetY - 10));
            s.Circle(x, y, 9, s.Palette.Glow, 0.16);
            s.Circle(x, y, 3, s.Palette.Glow, 0.9);
        }
        s.CornerLeaves(land.Darker(0.12));
    }

    private static void Bolt(Scenery s, double x)
    {
        var (top, light) = (s.SkyY(0.28), s.Palette.Glow.Mix(Color.White, 0.4));
        var points = new List<(double X, double Y)> { (x, top) };
        for (var i = 1; i <= 5; i++)
            points.Add((x + s.Dice.Between(-46, 46) - i * 8, top + i * (s.Stage.Horizon - top) / 5));
        var path = "M" + string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}"));
        s.Line(path, light, 26, 0.12);
        s.Line(path, light, 7, 0.95);
        s.Line($"M{Number(points[2].X)} {Number(points[2].Y)}l54 46l-8 58", light, 5, 0.85);
    }
}
