using System.Text;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Backdrops;

/// <summary>Ground and what grows on it.</summary>
internal static class LandParts
{
    /// <summary>A range of hills, lighter along its crest.</summary>
    public static void Hills(this Scenery s, double level, double height, double waves, Color color) =>
        s.Path(Curve.Hills(s.Dice, s.Area, level, height, waves), s.Drawing.Vertical(new(0, color.Lighter(0.05)), new(0.6, color), new(1, color.Darker(0.05))));

    /// <summary>The ground that the chief figure stands on and captions are read on.</summary>
    public static void Foreground(this Scenery s, Color color, double height = 14)
    {
        var top = s.Stage.FeetY - 0.055 * Math.Min(s.Stage.Height, 1200);
        var path = Curve.Hills(s.Dice, s.Area, top, height, 1.2);
        s.Path(path, s.Drawing.Vertical(new(0, color.Lighter(0.045)), new(0.3, color), new(1, color.Darker(0.13))));
    }

    public static void Pine(this Scenery s, double x, double foot, double height, Color color)
    {
        var width = height * 0.46;
        s.Rect(x - height * 0.03, foot - height * 0.12, height * 0.06, height * 0.13, color.Darker(0.14));
        var light = new StringBuilder();
        var dark = new StringBuilder();
        for (var tier = 0; tier < 3; tier++)
        {
            var (top, bottom, half) = (foot - height * (1 - tier * 0.23), foot - height * (0.54 - tier * 0.225), width * (0.3 + 0.1 * tier));
            light.Append($"M{Number(x)} {Number(top)}L{Number(x + half)} {Number(bottom)}H{Number(x - half)}Z");
            dark.Append($"M{Number(x)} {Number(top)}L{Number(x + half)} {Number(bottom)}H{Number(x + half * 0.15)}Z");
        }
        s.Path(light.ToString(), color);
        s.Path(dark.ToString(), color.Darker(0.05));
    }

    public static void RoundTree(this Scenery s, double x, double foot, double height, Color color)
    {
        var radius = height * 0.34;
        s.Path(
            Curve.Polygon([(x - height * 0.045, foot), (x - height * 0.025, foot - height * 0.5), (x + height * 0.025, foot - height * 0.5), (x + height * 0.045, foot)]),
            s.Palette.Natural("#6b4a35").Mix(color, 0.3).Darker(0.05));
        s.Ellipse(x, foot - height * 0.64, radius, radius * 1.08, color);
        s.Ellipse(x - radius * 0.24, foot - height * 0.7, radius * 0.62, radius * 0.66, color.Lighter(0.055));
    }

    public static void Bush(this Scenery s, double x, double foot, double width, Color color)
    {
        var path = new StringBuilder();
        for (var i = 0; i < 3; i++)
            SkyParts.Disc(path, x + (i - 1) * width * 0.28, foot - width * (i == 1 ? 0.16 : 0.06), width * (i == 1 ? 0.27 : 0.2));
        s.Path(path.ToString(), color);
    }

    public static void Rock(this Scenery s, double x, double foot, double width, Color color)
    {
        var height = width * s.Dice.Between(0.5, 0.75);
        (double X, double Y)[] outline =
        [
            (x - width / 2, foot), (x - width * 0.42, foot - height * 0.55), (x - width * 0.12, foot - height), (x + width * 0.22, foot - height * 0.86),
            (x + width * 0.45, foot - height * 0.4), (x + width / 2, foot),
        ];
        s.Path(Curve.Polygon(outline), color);
        s.Path(Curve.Polygon([outline[1], outline[2], outline[3], (x - width * 0.02, foot - height * 0.62)]), color.Lighter(0.07));
    }

    public static void Grass(this Scenery s, double x, double foot, double height, Color color)
    {
        var path = new StringBuilder();
        for (var i = -2; i <= 2; i++)
        {
            var (lean, tall) = (i * height * 0.24, height * (1 - 0.16 * Math.Abs(i)));
            path.Append($"M{Number(x + i * 5 - 4)} {Number(foot)}Q{Number(x + i * 5)} {Number(foot - tall * 0.6)} {Number(x + i * 5 + lean)} {Number(foot - tall)}")
                .Append($"Q{Number(x + i * 5 + 4)} {Number(foot - tall * 0.5)} {Number(x + i * 5 + 4)} {Number(foot)}Z");
        }
        s.Path(path.ToString(), color);
    }

    /// <summary>Trees of one kind along a level, thinning towards the middle where the figures are.</summary>
    public static void Grove(this Scenery s, int count, double level, double height, Action<Scenery, double, double, double> plant)
    {
        var places = new List<(double X, double Foot, double Height)>();
        for (var i = 0; i < count; i++)
        {
            var share = s.Dice.Unit();
            share = s.Dice.Chance(0.78) ? (share < 0.5 ? share * 0.6 : 1 - (1 - share) * 0.6) : share;
            places.Add((s.Area.X + share * s.Area.Width, level + s.Dice.Between(-6, 14), height * s.Dice.Between(0.7, 1.2)));
        }
        foreach (var (x, foot, tall) in places.OrderBy(place => place.Foot))
            plant(s, x, foot, tall);
    }

    /// <summary>Dark leaves in the lower corners that lead the eye inwards.</summary>
    public static void CornerLeaves(this Scenery s, Color color)
    {
        foreach (var side in (double[])[-1, 1])
        {
            var x = side < 0 ? s.Area.X + 8 : s.Area.Right - 8;
            for (var i = 0; i < 5; i++)
            {
                var angle = (-90 + side * (-12 - i * 17 + s.Dice.Between(-5, 5))) * Math.PI / 180;
                var length = s.Dice.Between(120, 210);
                var (sin, cos) = Math.SinCos(angle);
                var (tipX, tipY) = (x + cos * length, s.Area.Bottom + 10 + sin * length);
                var (nx, ny) = (-sin * length * 0.16, cos * length * 0.16);
                var (mx, my) = ((x + tipX) / 2, (s.Area.Bottom + tipY) / 2);
                s.Path(
                    $"M{Number(x)} {Number(s.Area.Bottom + 10)}Q{Number(mx + nx)} {Number(my + ny)} {Number(tipX)} {Number(tipY)}Q{Number(mx - nx)} {Number(my - ny)} {Number(x)} {Number(s.Area.Bottom + 10)}Z",
                    i % 2 == 0 ? color : color.Lighter(0.025));
            }
        }
    }
}
