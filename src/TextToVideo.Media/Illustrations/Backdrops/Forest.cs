using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Trunks behind trunks with light between them; as a jungle, with large leaves.</summary>
internal static class Forest
{
    public static void Paint(Scenery s) => Paint(s, s.Palette.Natural("#2f8f62", 0.3), jungle: false);

    public static void PaintJungle(Scenery s) => Paint(s, s.Palette.Natural("#1f9a63", 0.22), jungle: true);

    private static void Paint(Scenery s, Color green, bool jungle)
    {
        var mist = s.Palette.SkyLow.Mix(green.Lighter(0.2), 0.35);
        s.Fill(s.Drawing.Vertical(new(0, s.Palette.SkyMiddle.Mix(green, 0.35)), new(0.55, mist), new(1, green)));
        s.SunOrMoon(s.X(s.Dice.Between(0.3, 0.7)), s.SkyY(s.Dice.Between(0.4, 0.6)), 84);
        for (var depth = 0; depth < 3; depth++)
        {
            var color = green.Darker(0.1 + 0.05 * depth).Mix(mist, 0.72 - 0.27 * depth);
            var level = s.Stage.Horizon + 34 * depth + 20;
            Canopy(s, color, depth);
            for (var i = 0; i < 8 - 2 * depth; i++)
                Trunk(s, color, level + 20, depth, i / (8.0 - 2 * depth));
            s.Hills(level, 20, 1.8, color.Lighter(0.04));
            for (var i = 0; i < 7; i++)
                s.Bush(s.Area.X + s.Dice.Unit() * s.Area.Width, level + 16, s.Dice.Between(70, 130), color.Lighter(0.015));
        }
        s.Foreground(green.Darker(0.16));
        Ferns(s, green.Darker(0.12), jungle ? 11 : 7, jungle ? 120 : 70);
        s.CornerLeaves(green.Darker(0.24).Mix(s.Palette.Ink, 0.35));
        if (jungle)
            Vines(s, green.Darker(0.16));
    }

    private static void Trunk(Scenery s, Color color, double foot, int depth, double share)
    {
        // The middle is left open for the figures.
        share += s.Dice.Between(0, 0.1);
        if (depth == 2)
            share = share < 0.5 ? share * 0.36 : 1 - (1 - share) * 0.36;
        var (x, w) = (s.Area.X + share * s.Area.Width, (22 + 17 * depth) * s.Dice.Between(0.8, 1.25));
        s.Path(
            $"M{Number(x - w / 2)} {Number(s.Area.Y)}L{Number(x - w / 2)} {Number(foot - 60)}Q{Number(x - w * 0.55)} {Number(foot - 10)} {Number(x - w)} {Number(foot)}H{Number(x + w)}Q{Number(x + w * 0.55)} {Number(foot - 10)} {Number(x + w / 2)} {Number(foot - 60)}L{Number(x + w / 2)} {Number(s.Area.Y)}Z",
            color);
    }

    private static void Canopy(Scenery s, Color color, int depth)
    {
        var level = s.SkyY(0.32 - 0.11 * depth);
        for (var i = 0; i < 11; i++)
        {
            var x = s.Area.X + i * s.Area.Width / 10 + s.Dice.Between(-20, 20);
            s.Ellipse(x, s.Area.Y + s.Dice.Between(-10, 30), s.Area.Width / 12, (level - s.Area.Y) * s.Dice.Between(0.6, 1.15), color);
        }
    }

    private static void Ferns(Scenery s, Color color, int count, double size)
    {
        for (var i = 0; i < count; i++)
            s.Grass(s.Area.X + s.Dice.Unit() * s.Area.Width, s.Stage.FeetY - s.Dice.Between(0, 28), s.Dice.Between(0.4, 0.8) * size, color.Lighter(s.Dice.Between(0, 0.06)));
    }

    private static void Vines(Scenery s, Color color)
    {
        for (var i = 0; i < 6; i++)
        {
            var (x, length) = (s.Area.X + s.Dice.Unit() * s.Area.Width, s.SkyY(s.Dice.Between(0.25, 0.6)));
            s.Line($"M{Number(x)} {Number(s.Area.Y)}q{Number(s.Dice.Between(-40, 40))} {Number(length / 2)} {Number(s.Dice.Between(-15, 15))} {Number(length)}", color, 6, 0.8);
        }
    }
}
