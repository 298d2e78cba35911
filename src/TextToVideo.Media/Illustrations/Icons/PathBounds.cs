using System.Globalization;

namespace TextToVideo.Media.Illustrations.Icons;

/// <summary>Follows SVG path data (SVG 1.1, section 8.3) for the points it passes.</summary>
internal static class PathBounds
{
    public static void Add(string data, Extent extent)
    {
        var at = 0;
        var command = 'M';
        double x = 0, y = 0, startX = 0, startY = 0;
        Span<double> n = stackalloc double[7];
        while (Skip(data, ref at))
        {
            if (char.IsLetter(data[at]))
                command = data[at++];
            var relative = char.IsLower(command);
            var (bx, by) = relative ? (x, y) : (0.0, 0.0);
            switch (char.ToUpperInvariant(command))
            {
                case 'Z':
                    (x, y) = (startX, startY);
                    command = 'L';
                    break;
                case 'H':
                    Read(data, ref at, n[..1], false);
                    x = bx + n[0];
                    extent.Add(x, y);
                    break;
                case 'V':
                    Read(data, ref at, n[..1], false);
                    y = by + n[0];
                    extent.Add(x, y);
                    break;
                case 'A':
                    Read(data, ref at, n, true);
                    Arc(extent, x, y, n, bx + n[5], by + n[6]);
                    (x, y) = (bx + n[5], by + n[6]);
                    break;
                default:
                    var count = char.ToUpperInvariant(command) switch { 'C' => 6, 'S' or 'Q' => 4, _ => 2 };
                    Read(data, ref at, n[..count], false);
                    for (var i = 0; i < count; i += 2)
                        extent.Add(bx + n[i], by + n[i + 1]);
                    (x, y) = (bx + n[count - 2], by + n[count - 1]);
                    break;
            }
            if (command is 'M' or 'm')
            {
                (startX, startY) = (x, y);
                command = command == 'M' ? 'L' : 'l';
            }
        }
    }

    /// <summary>Points along the arc, from its centre (SVG 1.1, appendix F.6.5).</summary>
    private static void Arc(Extent extent, double x1, double y1, ReadOnlySpan<double> n, double x2, double y2)
    {
        extent.Add(x2, y2);
        var (rx, ry) = (Math.Abs(n[0]), Math.Abs(n[1]));
        if (rx == 0 || ry == 0)
            return;
        var (sin, cos) = Math.SinCos(n[2] * Math.PI / 180);
        var (dx, dy) = ((x1 - x2) / 2, (y1 - y2) / 2);
        var (px, py) = (cos * dx + sin * dy, -sin * dx + cos * dy);
        var excess = px * px / (rx * rx) + py * py / (ry * ry);
        if (excess > 1)
            (rx, ry) = (rx * Math.Sqrt(excess), ry * Math.Sqrt(excess));
        var denominator = rx * rx * py * py + ry * ry * px * px;
        var root = Math.Sqrt(Math.Max(0, (rx * rx * ry * ry - denominator) / denominator)) * (n[3] == n[4] ? -1 : 1);
        var (cx, cy) = (root * rx * py / ry, -root * ry * px / rx);
        var from = Math.Atan2((py - cy) / ry, (px - cx) / rx);
        var turn = Math.Atan2((-py - cy) / ry, (-px - cx) / rx) - from;
        if (n[4] == 0 && turn > 0)
            turn -= 2 * Math.PI;
        else if (n[4] != 0 && turn < 0)
            turn += 2 * Math.PI;
        for (var step = 1; step < 12; step++)
        {
            var (s, c) = Math.SinCos(from + turn * step / 12);
            extent.Add(cos * (rx * c + cx) - sin * (ry * s + cy) + (x1 + x2) / 2, sin * (rx * c + cx) + cos * (ry * s + cy) + (y1 + y2) / 2);
        }
    }

    private static bool Skip(string data, ref int at)
    {
        while (at < data.Length && (char.IsWhiteSpace(data[at]) || data[at] == ','))
            at++;
        return at < data.Length;
    }

    /// <param name="isArc">Its fourth and fifth numbers are single digits that need no space after them.</param>
    private static void Read(string data, ref int at, Span<double> numbers, bool isArc)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            if (!Skip(data, ref at))
                return;
            var start = at;
            if (isArc && i is 3 or 4)
            {
                at++;
            }
            else
            {
                if (data[at] is '-' or '+')
                    at++;
                var seenPoint = false;
                while (at < data.Length && (char.IsDigit(data[at]) || (data[at] == '.' && !seenPoint) || data[at] is 'e' or 'E' || (data[at] is '-' or '+' && data[at - 1] is 'e' or 'E')))
                    seenPoint |= data[at++] == '.';
            }
            if (!double.TryParse(data.AsSpan(start, at - start), NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i]))
            {
                at = data.Length;
                return;
            }
        }
    }
}
