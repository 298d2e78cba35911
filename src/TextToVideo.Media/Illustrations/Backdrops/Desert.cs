using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Dunes; with pyramids, or the columns of an old city.</summary>
internal static class Desert
{
    public static void Paint(Scenery s)
    {
        var sand = Dunes(s);
        for (var i = 0; i < 5; i++)
            Cactus(s, s.X(i < 3 ? s.Dice.Between(0.02, 0.24) : s.Dice.Between(0.76, 0.98)), s.Stage.Horizon + 70 + 14 * i, 70 + 14 * i, s.Palette.Far(s.Palette.Natural("#3f8f5f"), 0.2));
        s.Foreground(sand.Darker(0.12), 18);
        s.Rock(s.X(0.05), s.Stage.FeetY + 8, 110, sand.Darker(0.22));
        s.Rock(s.X(0.95), s.Stage.FeetY + 4, 140, sand.Darker(0.2));
    }

    public static void PaintEgypt(Scenery s)
    {
        var sand = Dunes(s);
        var level = s.Stage.Horizon + 44;
        var side = s.Dice.Sign();
        foreach (var (share, width, haze) in ((double, double, double)[])[(0.5 - 0.16 * side, 300, 0.35), (0.5 + 0.3 * side, 520, 0.14), (0.5 - 0.4 * side, 430, 0.05)])
            Pyramid(s, s.X(share), level + 24 * (1 - haze), width, s.Palette.Far(sand.Darker(0.03), haze));
        s.Foreground(sand.Darker(0.13), 18);
    }

    public static void PaintRuins(Scenery s)
    {
        s.Sky();
        s.SunOrMoon();
        s.Clouds(3, 0.5);
        var h = s.Stage.Horizon;
        var land = s.Palette.Natural("#a3a35f", 0.2);
        s.Hills(h - 10, 40, 1.6, s.Palette.Far(land, 0.6));
        for (var i = 0; i < 7; i++)
            Cypress(s, s.X(s.Dice.Unit()), h + 26, s.Dice.Between(90, 140), s.Palette.Far(s.Palette.Natural("#3f7a55"), 0.42));
        s.Hills(h + 44, 24, 1.2, s.Palette.Far(land, 0.26));
        var stone = s.Palette.Natural("#d9cdb8", 0.2);
        for (var i = 0; i < 3; i++)
        {
            Column(s, s.X(0.05 + 0.085 * i), h + 104, i == 1 ? 260 : s.Dice.Between(270, 360), s.Palette.Far(stone, 0.14));
            if (s.Stage.IsWide || i < 2)
                Column(s, s.X(0.95 - 0.085 * i), h + 104, i == 0 ? 330 : s.Dice.Between(150, 320), s.Palette.Far(stone, 0.14));
        }
        s.Foreground(land.Darker(0.12));
        s.Rock(s.X(0.09), s.Stage.FeetY + 2, 100, stone.Darker(0.2));
        s.Rock(s.X(0.93), s.Stage.FeetY + 8, 130, stone.Darker(0.24));
    }

    private static Color Dunes(Scenery s)
    {
        s.Sky();
        if (s.Palette.IsNight)
            s.Stars(130);
        s.SunOrMoon(s.X(s.Dice.Between(0.2, 0.8)), s.SkyY(s.Dice.Between(0.3, 0.6)), s.Dice.Between(76, 104));
        s.Clouds(2, 0.3);
        var (sand, h) = (s.Palette.Natural("#e8b06a", 0.12), s.Stage.Horizon);
        s.Hills(h - 4, 34, 1.2, s.Palette.Far(sand.Darker(0.04), 0.5));
        s.Hills(h + 44, 36, 0.9, s.Palette.Far(sand.Darker(0.02), 0.25));
        s.Hills(h + 86, 26, 1.3, s.Palette.Far(sand.Darker(0.06), 0.08));
        return sand;
    }

    private static void Pyramid(Scenery s, double x, double foot, double width, Color color)
    {
        var height = width * 0.62;
        s.Path(Curve.Polygon([(x, foot - height), (x + width / 2, foot), (x - width / 2, foot)]), s.Drawing.Fade(color.Lighter(0.03), color));
        s.Path(Curve.Polygon([(x, foot - height), (x + width / 2, foot), (x + width * 0.12, foot)]), color.Darker(0.09));
        for (var i = 1; i < 6; i++)
        {
            var (y, half) = (foot - height * i / 6, width / 2 * (1 - i / 6.0));
            s.Line($"M{Number(x - half)} {Number(y)}H{Number(x + half)}", color.Darker(0.08), 2, 0.35);
        }
    }

    private static void Cactus(Scenery s, double x, double foot, double height, Color color)
    {
        var w = height * 0.17;
        s.Line($"M{Number(x)} {Number(foot)}V{Number(foot - height)}", color, w);
        s.Line($"M{Number(x)} {Number(foot - height * 0.36)}h{Number(-height * 0.24)}v{Number(-height * 0.26)}M{Number(x)} {Number(foot - height * 0.5)}h{Number(height * 0.23)}v{Number(-height * 0.22)}", color, w * 0.75);
    }

    private static void Cypress(Scenery s, double x, double foot, double height, Color color) =>
        s.Path($"M{Number(x)} {Number(foot - height)}Q{Number(x + height * 0.19)} {Number(foot - height * 0.3)} {Number(x + height * 0.07)} {Number(foot)}H{Number(x - height * 0.07)}Q{Number(x - height * 0.19)} {Number(foot - height * 0.3)} {Number(x)} {Number(foot - height)}Z", color);

    private static void Column(Scenery s, double x, double foot, double height, Color color)
    {
        const double w = 58;
        var shade = s.Drawing.Linear(0, 0, 1, 0, new(0, color.Lighter(0.03)), new(0.55, color), new(1, color.Darker(0.13)));
        s.Rect(x - w * 0.72, foot - 22, w * 1.44, 24, color.Darker(0.06), 3);
        s.Rect(x - w / 2, foot - height, w, height - 20, shade);
        for (var i = 1; i < 4; i++)
            s.Line($"M{Number(x - w / 2 + i * w / 4)} {Number(foot - height + 16)}V{Number(foot - 30)}", color.Darker(0.1), 3, 0.5);
        s.Rect(x - w * 0.62, foot - height - 14, w * 1.24, 16, color.Lighter(0.02), 4);
        s.Rect(x - w * 0.76, foot - height - 32, w * 1.52, 20, color.Darker(0.03), 3);
    }
}
