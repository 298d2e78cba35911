using System.Text;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>What is overhead.</summary>
internal static class SkyParts
{
    public static void Sky(this Scenery s) => s.Fill(s.Drawing.Vertical(
        new(0, s.Palette.SkyTop), new(0.36, s.Palette.SkyMiddle), new(s.Stage.IsPortrait ? 0.52 : 0.62, s.Palette.SkyLow), new(1, s.Palette.SkyLow)));

    /// <summary>Sun by day, moon by night, with rings of light around it.</summary>
    public static void SunOrMoon(this Scenery s, double x, double y, double radius)
    {
        var light = s.Palette.IsNight ? Color.White.Mix(s.Palette.Glow, 0.35) : s.Palette.Glow.Mix(Color.White, 0.35);
        foreach (var (reach, opacity) in ((double, double)[])[(4.2, 0.07), (2.9, 0.09), (1.9, 0.13), (1.38, 0.2)])
            s.Circle(x, y, radius * reach, light, opacity);
        s.Circle(x, y, radius, light);
        if (!s.Palette.IsNight)
            return;
        var shade = light.Mix(s.Palette.SkyMiddle, 0.3);
        s.Circle(x - radius * 0.3, y - radius * 0.25, radius * 0.2, shade, 0.7);
        s.Circle(x + radius * 0.35, y + radius * 0.1, radius * 0.26, shade, 0.7);
        s.Circle(x - radius * 0.15, y + radius * 0.48, radius * 0.15, shade, 0.7);
    }

    /// <summary>Somewhere in the upper corner that the dice choose.</summary>
    public static void SunOrMoon(this Scenery s)
    {
        var left = s.Dice.Chance(0.5);
        var x = s.X(left ? s.Dice.Between(0.1, 0.28) : s.Dice.Between(0.72, 0.9));
        s.SunOrMoon(x, s.SkyY(s.Dice.Between(0.2, 0.42)), s.Dice.Between(58, 84));
    }

    public static void Clouds(this Scenery s, int count, double lowest = 0.75)
    {
        for (var i = 0; i < count; i++)
        {
            // Spread over the width, so that no two lie on each other.
            var x = s.Area.X + (i + s.Dice.Between(0.1, 0.9)) * s.Area.Width / count;
            var y = s.SkyY(s.Dice.Between(0.1, lowest));
            var far = y / s.Stage.Horizon;
            s.Cloud(x, y, s.Dice.Between(120, 230) * (1.15 - 0.5 * far), s.Palette.IsNight ? 0.16 : 0.85 - 0.35 * far);
        }
    }

    public static void Cloud(this Scenery s, double x, double y, double width, double opacity)
    {
        var path = new StringBuilder();
        var humps = s.Dice.Below(2) + 3;
        for (var i = 0; i < humps; i++)
        {
            var share = (i + 0.5) / humps;
            var radius = width * (0.13 + 0.15 * Math.Sin(share * Math.PI)) * s.Dice.Between(0.85, 1.15);
            Disc(path, x + (share - 0.5) * width * 0.78, y - radius * 0.55, radius);
        }
        var height = width * 0.2;
        path.Append($"M{Number(x - width / 2 + height / 2)} {Number(y)}h{Number(width - height)}a{Number(height / 2)} {Number(height / 2)} 0 0 0 0 {Number(-height)}")
            .Append($"h{Number(height - width)}a{Number(height / 2)} {Number(height / 2)} 0 0 0 0 {Number(height)}Z");
        var light = Color.White.Mix(s.Palette.SkyLow, 0.12);
        s.Path(path.ToString(), s.Drawing.Vertical(new(0, light), new(1, light.Mix(s.Palette.SkyMiddle, 0.35))), opacity);
    }

    public static void Stars(this Scenery s, int count, double lowest = 1)
    {
        var fine = new StringBuilder();
        for (var i = 0; i < count; i++)
            Disc(fine, s.Area.X + s.Dice.Unit() * s.Area.Width, s.Area.Y + s.Dice.Unit() * (s.Stage.Horizon * lowest - s.Area.Y), s.Dice.Between(0.9, 2.6));
        s.Path(fine.ToString(), Color.White, 0.75);
        for (var i = 0; i < count / 14; i++)
            s.Sparkle(s.Area.X + s.Dice.Unit() * s.Area.Width, s.SkyY(s.Dice.Between(0.05, 0.85 * lowest)), s.Dice.Between(7, 15), 0.9);
    }

    /// <summary>A star with four points.</summary>
    public static void Sparkle(this Scenery s, double x, double y, double radius, double opacity)
    {
        var inner = radius * 0.16;
        var points = Enumerable.Range(0, 8).Select(i =>
        {
            var (sin, cos) = Math.SinCos(i * Math.PI / 4);
            var reach = i % 2 == 0 ? radius : inner * 1.6;
            return (x + cos * reach, y + sin * reach);
        });
        s.Path(Curve.Polygon(points), s.Palette.Glow.Mix(Color.White, 0.6), opacity);
    }

    public static void Birds(this Scenery s, int count)
    {
        var (x, y) = (s.X(s.Dice.Between(0.2, 0.8)), s.SkyY(s.Dice.Between(0.25, 0.5)));
        for (var i = 0; i < count; i++)
        {
            var (bx, by, size) = (x + s.Dice.Between(-130, 130), y + s.Dice.Between(-60, 60), s.Dice.Between(9, 17));
            s.Line(
                $"M{Number(bx - size)} {Number(by - size * 0.35)}Q{Number(bx - size * 0.4)} {Number(by - size * 0.6)} {Number(bx)} {Number(by)}"
                + $"Q{Number(bx + size * 0.4)} {Number(by - size * 0.6)} {Number(bx + size)} {Number(by - size * 0.35)}",
                s.Palette.Ink.Mix(s.Palette.SkyMiddle, 0.35),
                3.2,
                0.8);
        }
    }

    public static void Disc(StringBuilder path, double x, double y, double radius)
    {
        var (r, d) = (Number(radius), Number(2 * radius));
        path.Append($"M{Number(x - radius)} {Number(y)}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0Z");
    }
}
