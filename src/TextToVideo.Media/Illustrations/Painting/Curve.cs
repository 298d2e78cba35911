using System.Text;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Painting;

/// <summary>Path data.</summary>
internal static class Curve
{
    /// <summary>A smooth line through the points (Catmull-Rom as Bézier), without closing.</summary>
    public static string Through(IReadOnlyList<(double X, double Y)> points)
    {
        var path = new StringBuilder($"M{Number(points[0].X)} {Number(points[0].Y)}");
        for (var i = 0; i < points.Count - 1; i++)
        {
            var (before, from, to, after) = (points[Math.Max(i - 1, 0)], points[i], points[i + 1], points[Math.Min(i + 2, points.Count - 1)]);
            path.Append($"C{Number(from.X + (to.X - before.X) / 6)} {Number(from.Y + (to.Y - before.Y) / 6)} ")
                .Append($"{Number(to.X - (after.X - from.X) / 6)} {Number(to.Y - (after.Y - from.Y) / 6)} ")
                .Append($"{Number(to.X)} {Number(to.Y)}");
        }
        return path.ToString();
    }

    public static string Polygon(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(point => $"{Number(point.X)} {Number(point.Y)}")) + "Z";

    /// <summary>Rolling land from edge to edge, filled down to the bottom.</summary>
    /// <param name="height">How far crests and hollows are from the level.</param>
    /// <param name="waves">Crests across the box.</param>
    public static string Hills(Dice dice, Box box, double level, double height, double waves)
    {
        var count = Math.Max(3, (int)Math.Round(waves * 2) + 1);
        var step = box.Width / (count - 1);
        var up = dice.Sign();
        var points = new List<(double, double)>();
        for (var i = -1; i <= count; i++)
        {
            var swing = up * (i % 2 == 0 ? 1 : -1) * height * dice.Between(0.55, 1);
            points.Add((box.X + i * step + dice.Between(-0.18, 0.18) * step, level + swing));
        }
        return $"{Through(points)}V{Number(box.Bottom)}H{Number(points[0].Item1)}Z";
    }

    /// <summary>Jagged peaks from edge to edge, filled down to the bottom. The peaks are returned for their snow.</summary>
    public static (string Path, IReadOnlyList<(double X, double Y)> Line) Peaks(Dice dice, Box box, double level, double height, int peaks)
    {
        var step = box.Width / peaks;
        var line = new List<(double X, double Y)> { (box.X - step, level) };
        for (var i = 0; i < peaks; i++)
        {
            var x = box.X + (i + 0.5) * step + dice.Between(-0.2, 0.2) * step;
            line.Add((x, level - height * dice.Between(0.55, 1)));
            line.Add((x + step * dice.Between(0.4, 0.6), level - height * dice.Between(0, 0.25)));
        }
        line.Add((box.Right + step, level));
        return ($"{Polygon([(box.X - step, box.Bottom), .. line, (box.Right + step, box.Bottom)])}", line);
    }

    /// <summary>A rounded lump through points around an ellipse: rock, bush, blob.</summary>
    public static string Blob(Dice dice, double x, double y, double radiusX, double radiusY, int corners, double unrest)
    {
        var points = new (double X, double Y)[corners];
        for (var i = 0; i < corners; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / corners);
            var reach = 1 + dice.Between(-unrest, unrest);
            points[i] = (x + cos * radiusX * reach, y + sin * radiusY * reach);
        }
        return Through([points[^1], .. points, points[0], points[1]]) + "Z";
    }
}
