using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Rolling green land; as a savanna, dry and with flat-topped trees; as a farm, with furrows.</summary>
internal static class Meadow
{
    public static void Paint(Scenery s) => Paint(s, s.Palette.Natural("#5fb85a"), s.Palette.Natural("#2f8f5b"), Tree);

    public static void PaintSavanna(Scenery s) => Paint(s, s.Palette.Natural("#dfa94f", 0.15), s.Palette.Natural("#8a8f45", 0.2), Acacia);

    public static void PaintFarm(Scenery s)
    {
        var green = s.Palette.Natural("#7cb84f");
        Paint(s, green, s.Palette.Natural("#3f8f55"), Tree);
        Barn(s);
        Furrows(s, green.Darker(0.1));
    }

    private static void Paint(Scenery s, Color land, Color leaves, Action<Scenery, double, double, double, Color> tree)
    {
        s.Sky();
        s.SunOrMoon();
        if (s.Palette.IsNight)
            s.Stars(90);
        s.Clouds(s.Stage.IsPortrait ? 4 : 5);
        if (s.Dice.Chance(0.6) && !s.Palette.IsNight)
            s.Birds(5);
        var h = s.Stage.Horizon;
        s.Hills(h - 30, 46, 1.7, s.Palette.Far(land.Darker(0.02), 0.66));
        s.Hills(h + 22, 40, 1.3, s.Palette.Far(land.Darker(0.03), 0.42));
        s.Grove(12, h + 24, 84, (scenery, x, foot, height) => tree(scenery, x, foot, height, s.Palette.Far(leaves, 0.38)));
        s.Hills(h + 78, 30, 1.1, s.Palette.Far(land.Darker(0.04), 0.18));
        s.Grove(7, h + 88, 150, (scenery, x, foot, height) => tree(scenery, x, foot, height, s.Palette.Far(leaves, 0.14)));
        var near = land.Darker(0.1);
        s.Foreground(near);
        for (var i = 0; i < 9; i++)
            s.Grass(s.Area.X + s.Dice.Unit() * s.Area.Width, s.Stage.FeetY - s.Dice.Between(4, 30), s.Dice.Between(16, 30), near.Lighter(0.05));
        s.CornerLeaves(leaves.Darker(0.16).Mix(s.Palette.Ink, 0.3));
    }

    private static void Tree(Scenery s, double x, double foot, double height, Color color)
    {
        if (s.Dice.Chance(0.3))
            s.Bush(x, foot, height * 0.7, color.Darker(0.02));
        else
            s.RoundTree(x, foot, height, color.Lighter(s.Dice.Between(-0.02, 0.03)));
    }

    private static void Acacia(Scenery s, double x, double foot, double height, Color color)
    {
        var trunk = s.Palette.Natural("#6b4a35").Mix(color, 0.35);
        s.Line($"M{Drawing.Number(x)} {Drawing.Number(foot)}L{Drawing.Number(x)} {Drawing.Number(foot - height * 0.45)}L{Drawing.Number(x - height * 0.24)} {Drawing.Number(foot - height * 0.72)}M{Drawing.Number(x)} {Drawing.Number(foot - height * 0.45)}L{Drawing.Number(x + height * 0.26)} {Drawing.Number(foot - height * 0.74)}", trunk, height * 0.05);
        s.Ellipse(x, foot - height * 0.76, height * 0.5, height * 0.13, color);
        s.Ellipse(x - height * 0.08, foot - height * 0.84, height * 0.32, height * 0.09, color.Lighter(0.04));
    }

    private static void Barn(Scenery s)
    {
        var (x, foot, w) = (s.X(s.Dice.Chance(0.5) ? 0.14 : 0.86), s.Stage.Horizon + 84, 120.0);
        var red = s.Palette.Far(s.Palette.Natural("#b5443c", 0.15), 0.15);
        s.Rect(x - w / 2, foot - 70, w, 76, red);
        s.Path(Curve.Polygon([(x - w * 0.6, foot - 66), (x - w * 0.34, foot - 112), (x, foot - 132), (x + w * 0.34, foot - 112), (x + w * 0.6, foot - 66)]), red.Darker(0.13));
        s.Rect(x - 22, foot - 42, 44, 48, red.Lighter(0.28).Saturated(0.5));
        s.Rect(x - 17, foot - 37, 34, 43, red.Darker(0.06));
    }

    private static void Furrows(Scenery s, Color color)
    {
        var (top, bottom, vanish) = (s.Stage.FeetY - 18, s.Area.Bottom, s.Stage.Width / 2);
        for (var i = -9; i <= 9; i++)
        {
            var (x1, x2) = (vanish + i * 74.0, vanish + i * 260.0);
            s.Path(Curve.Polygon([(x1, top + 8), (x1 + 9, top + 8), (x2 + 46, bottom), (x2, bottom)]), color, 0.28);
        }
    }
}
