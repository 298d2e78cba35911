using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Ranges behind each other; with a lake before them, or deep in snow.</summary>
internal static class Mountains
{
    public static void Paint(Scenery s)
    {
        Ranges(s, s.Palette.Natural("#5b6fa0", 0.4), snow: s.Dice.Chance(0.75));
        var pine = s.Palette.Natural("#2c7a5b", 0.3);
        s.Hills(s.Stage.Horizon + 66, 26, 1.4, s.Palette.Far(pine.Lighter(0.06), 0.22));
        s.Grove(22, s.Stage.Horizon + 84, 124, (scenery, x, foot, height) => scenery.Pine(x, foot, height, s.Palette.Far(pine.Darker(0.02), 0.1)));
        s.Foreground(pine.Darker(0.06));
        s.Rock(s.X(s.Dice.Between(0.03, 0.12)), s.Stage.FeetY + 6, 120, s.Palette.Natural("#7f8596").Darker(0.1));
        s.Rock(s.X(s.Dice.Between(0.88, 0.97)), s.Stage.FeetY + 10, 150, s.Palette.Natural("#7f8596").Darker(0.13));
        s.CornerLeaves(pine.Darker(0.16));
    }

    public static void PaintLake(Scenery s)
    {
        Ranges(s, s.Palette.Natural("#5f80a0", 0.4), snow: s.Dice.Chance(0.5));
        var pine = s.Palette.Natural("#2f8563", 0.3);
        s.Hills(s.Stage.Horizon + 10, 16, 2, s.Palette.Far(pine, 0.3));
        s.Grove(26, s.Stage.Horizon + 22, 92, (scenery, x, foot, height) => scenery.Pine(x, foot, height, s.Palette.Far(pine.Darker(0.02), 0.22)));
        Water.Surface(s, s.Stage.Horizon + 22, s.Palette.Natural("#3f9fc4", 0.35));
        s.CornerLeaves(pine.Darker(0.12));
    }

    public static void PaintSnow(Scenery s)
    {
        Ranges(s, s.Palette.Natural("#7f9fca", 0.35), snow: true);
        var white = Color.White.Mix(s.Palette.SkyMiddle, s.Palette.IsNight ? 0.5 : 0.2);
        var pine = s.Palette.Natural("#3f7f7a", 0.3);
        s.Hills(s.Stage.Horizon + 52, 26, 1.3, s.Palette.Far(white.Darker(0.05), 0.3));
        s.Grove(15, s.Stage.Horizon + 78, 120, (scenery, x, foot, height) => SnowyPine(scenery, x, foot, height, s.Palette.Far(pine, 0.12), white));
        // Darker towards the captions: white letters must stand out on it.
        var near = white.Mix(s.Palette.SkyTop, 0.3);
        s.Foreground(near);
        s.Below(s.Stage.CaptionZone.Y - 60, s.Drawing.Vertical(new(0, s.Palette.SkyTop, 0), new(0.5, s.Palette.SkyTop.Darker(0.06), 0.6), new(1, s.Palette.Ink, 0.7)));
        for (var i = 0; i < 46; i++)
            s.Circle(s.Area.X + s.Dice.Unit() * s.Area.Width, s.Dice.Between(0, s.Stage.FeetY - 40), s.Dice.Between(2.5, 6), Color.White, s.Dice.Between(0.5, 0.9));
    }

    private static void Ranges(Scenery s, Color rock, bool snow)
    {
        s.Sky();
        if (s.Palette.IsNight)
            s.Stars(110);
        s.SunOrMoon();
        s.Clouds(3, 0.45);
        var h = s.Stage.Horizon;
        Range(s, h + 10, s.Stage.IsPortrait ? 330 : 250, s.Stage.IsWide ? 6 : 4, s.Palette.Far(rock, 0.62), false);
        Range(s, h + 40, s.Stage.IsPortrait ? 420 : 320, s.Stage.IsWide ? 4 : 3, s.Palette.Far(rock, 0.28), snow);
    }

    private static void Range(Scenery s, double level, double height, int peaks, Color color, bool snow)
    {
        var (path, line) = Curve.Peaks(s.Dice, s.Area, level, height, peaks);
        s.Path(path, s.Drawing.Vertical(new(0, color), new(0.55, color.Lighter(0.03)), new(1, s.Palette.SkyLow)));
        for (var i = 1; i < line.Count - 1; i++)
        {
            var (left, peak, right) = (line[i - 1], line[i], line[i + 1]);
            if (peak.Y > left.Y || peak.Y > right.Y)
                continue;
            // The side away from the light.
            s.Path(Curve.Polygon([peak, right, (peak.X + (right.X - peak.X) * 0.35, right.Y)]), color.Darker(0.06), 0.8);
            if (!snow)
                continue;
            (double X, double Y) On((double X, double Y) foot, double share) => (peak.X + (foot.X - peak.X) * share, peak.Y + (foot.Y - peak.Y) * share);
            var (a, b) = (On(left, 0.3), On(right, 0.34));
            var dip = (a.Y + b.Y) / 2;
            s.Path(
                Curve.Polygon([peak, a, ((a.X * 2 + peak.X) / 3, dip - 16), (peak.X - 8, dip + 14), (peak.X + 12, dip - 12), ((b.X * 2 + peak.X) / 3, dip + 6), b]),
                Color.White.Mix(s.Palette.SkyLow, 0.25),
                0.92);
        }
    }

    private static void SnowyPine(Scenery s, double x, double foot, double height, Color color, Color snow)
    {
        s.Pine(x, foot, height, color);
        for (var tier = 0; tier < 3; tier++)
        {
            var (top, half) = (foot - height * (1 - tier * 0.23), height * 0.46 * (0.12 + 0.03 * tier));
            s.Path(Curve.Polygon([(x, top), (x + half, top + height * 0.16), (x + half * 0.2, top + height * 0.13), (x - half, top + height * 0.17)]), snow, 0.92);
        }
    }
}
