using System.Text;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Three rows of houses in haze, and a street.</summary>
internal static class City
{
    public static void Paint(Scenery s)
    {
        s.Sky();
        if (s.Palette.IsNight)
            s.Stars(90, 0.8);
        s.SunOrMoon();
        s.Clouds(4, 0.5);
        var wall = s.Palette.SkyTop.Mix(s.Palette.Ink, 0.3).Lighter(0.06);
        var h = s.Stage.Horizon;
        Row(s, h + 60, s.Stage.IsPortrait ? 420 : 330, 78, s.Palette.Far(wall, 0.7), 0);
        Row(s, h + 74, s.Stage.IsPortrait ? 330 : 240, 108, s.Palette.Far(wall, 0.42), 0.35);
        Row(s, h + 96, s.Stage.IsPortrait ? 200 : 150, 132, s.Palette.Far(wall, 0.16), 0.6);
        var park = s.Palette.Natural("#3f8f6a", 0.35);
        for (var i = 0; i < 13; i++)
            s.RoundTree(s.Area.X + (i + s.Dice.Between(0.1, 0.9)) * s.Area.Width / 13, h + 112, s.Dice.Between(54, 84), s.Palette.Far(park, 0.1));
        Street(s, wall);
    }

    private static void Row(Scenery s, double foot, double tallest, double width, Color color, double lit)
    {
        var windows = new StringBuilder();
        for (var x = s.Area.X - 20; x < s.Area.Right;)
        {
            var w = width * s.Dice.Between(0.7, 1.25);
            // Lower in the middle, where the figures stand.
            var middle = Math.Abs(x + w / 2 - s.Stage.Width / 2) / (s.Stage.Width / 2);
            var tall = tallest * s.Dice.Between(0.55, 1) * (0.72 + 0.28 * middle);
            var shade = color.Lighter(s.Dice.Between(-0.018, 0.018));
            s.Rect(x, foot - tall, w + 1, tall + 40, s.Drawing.Fade(shade, s.Palette.Far(shade, 0.25)));
            Roof(s, x, foot - tall, w, shade);
            if (lit > 0)
                Windows(s, windows, x, foot - tall, w, tall, lit);
            x += w + (s.Dice.Chance(0.3) ? 10 : 0);
        }
        if (windows.Length > 0)
            s.Path(windows.ToString(), s.Palette.Glow.Mix(color, s.Palette.IsNight ? 0.1 : 0.55), s.Palette.IsNight ? 0.85 : 0.5);
    }

    private static void Roof(Scenery s, double x, double top, double w, Color color)
    {
        switch (s.Dice.Below(5))
        {
            case 0: s.Path(Curve.Polygon([(x, top + 1), (x + w / 2, top - w * 0.34), (x + w, top + 1)]), color); break;
            case 1: s.Rect(x + w * 0.25, top - 24, w * 0.5, 26, color); break;
            case 2: s.Line($"M{Number(x + w / 2)} {Number(top)}v{Number(-w * 0.5)}", color, 5); break;
            case 3: s.Path($"M{Number(x + w * 0.1)} {Number(top + 1)}a{Number(w * 0.4)} {Number(w * 0.34)} 0 0 1 {Number(w * 0.8)} 0Z", color); break;
            default: break;
        }
    }

    private static void Windows(Scenery s, StringBuilder path, double x, double top, double w, double tall, double share)
    {
        var columns = Math.Max(2, (int)(w / 27));
        var step = w / (columns + 0.5);
        for (var column = 0; column < columns; column++)
        {
            for (var y = top + 18; y < top + tall - 22; y += 29)
            {
                if (s.Dice.Chance(share))
                    path.Append($"M{Number(x + step * (column + 0.4))} {Number(y)}h{Number(step * 0.46)}v14h{Number(-step * 0.46)}Z");
            }
        }
    }

    private static void Street(Scenery s, Color wall)
    {
        var top = s.Stage.FeetY - 52;
        var road = wall.Mix(s.Palette.Ink, 0.4).Saturated(0.7);
        s.Below(top - 14, road.Lighter(0.13).ToString());
        s.Below(top + 8, s.Drawing.Vertical(new(0, road.Lighter(0.03)), new(1, road.Darker(0.06))));
        s.Line($"M{Number(s.Area.X)} {Number(top + 8)}H{Number(s.Area.Right)}", road.Lighter(0.22), 4, 0.7);
    }
}
