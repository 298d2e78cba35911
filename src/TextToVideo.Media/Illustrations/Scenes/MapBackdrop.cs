using System.Text;
using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;
using static TextToVideo.Media.Illustrations.Painting.Drawing;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>Paints land and sea, and the countries that the text names in the video's own color.</summary>
internal static class MapBackdrop
{
    /// <summary>Points closer than this to the last are left out: nobody sees them.</summary>
    private const double Detail = 1.3;

    public static void Paint(Scenery s, MapView view, IReadOnlyList<Country> world, IReadOnlyList<Country> chosen, Color strong)
    {
        // Dark, so that the chosen countries shine and captions are read anywhere on it.
        var sea = s.Palette.Ink.Mix(s.Palette.SkyTop, 0.42);
        sea = sea.WithLightness(Math.Clamp(sea.L, 0.26, 0.36));
        if (view.Disc is var (x, y, radius))
        {
            s.Fill(s.Drawing.Vertical(new(0, s.Palette.Ink.Mix(sea, 0.4)), new(1, s.Palette.Ink)));
            s.Circle(x, y, radius * 1.03, s.Palette.SkyLow, 0.3);
            s.Circle(x, y, radius, sea);
        }
        else
        {
            s.Fill(s.Drawing.Vertical(new(0, sea), new(1, sea.Darker(0.03))));
        }
        Graticule(s, view);
        var land = s.Palette.SkyMiddle.Mix(s.Palette.SkyTop, 0.5).Saturated(0.55).WithLightness(0.53);
        var coast = new StringBuilder();
        // The ice at the pole would fill the rim of the disc.
        foreach (var country in world.Except(chosen).Where(country => country.Code != "aq"))
            Trace(coast, country, view, s.Area);
        s.Path(coast.ToString(), sea.Darker(0.12), 0.5, "translate(0 5)");
        s.Path(coast.ToString(), land, sea.Mix(land, 0.35), 1.6);
        for (var i = 0; i < chosen.Count; i++)
        {
            var outline = new StringBuilder();
            Trace(outline, chosen[i], view, s.Area);
            s.Path(outline.ToString(), s.Palette.Ink, 0.32, "translate(7 12)");
            s.Path(outline.ToString(), i % 2 == 0 ? strong : s.Palette.Second.WithLightness(0.6), Color.White, 4);
        }
        BackdropPainter.Finish(s);
    }

    private static void Path(this Scenery s, string data, Color fill, double opacity, string transform) =>
        s.Drawing.Add($"<path d='{data}' fill='{fill}' opacity='{opacity}' transform='{transform}'/>");

    private static void Path(this Scenery s, string data, Color fill, Color stroke, double width) =>
        s.Drawing.Add($"<path d='{data}' fill='{fill}' stroke='{stroke}' stroke-width='{width}' stroke-linejoin='round'/>");

    private static void Graticule(Scenery s, MapView view)
    {
        var lines = new StringBuilder();
        for (var longitude = -180; longitude < 180; longitude += 15)
            Line(Enumerable.Range(-16, 33).Select(step => new GeoPoint(longitude, step * 5)));
        for (var latitude = -75; latitude <= 75; latitude += 15)
            Line(Enumerable.Range(-36, 73).Select(step => new GeoPoint(step * 5, latitude)));
        s.Line(lines.ToString(), Color.White, 1.5, 0.1);

        void Line(IEnumerable<GeoPoint> points)
        {
            var pen = false;
            foreach (var (x, y) in points.Select(view.Place))
            {
                var inside = x > s.Area.X - 400 && x < s.Area.Right + 400 && y > s.Area.Y - 400 && y < s.Area.Bottom + 400;
                if (inside) lines.Append(pen ? 'L' : 'M').Append(Number(x)).Append(' ').Append(Number(y));
                pen = inside;
            }
        }
    }

    private static void Trace(StringBuilder path, Country country, MapView view, Box area)
    {
        foreach (var ring in country.Rings)
        {
            var points = ring.Select(view.Place).ToArray();
            if (points.Max(point => point.X) < area.X || points.Min(point => point.X) > area.Right || points.Max(point => point.Y) < area.Y || points.Min(point => point.Y) > area.Bottom)
                continue;
            var (lastX, lastY) = points[0];
            path.Append('M').Append(Number(lastX)).Append(' ').Append(Number(lastY));
            foreach (var (x, y) in points)
            {
                if (Math.Abs(x - lastX) + Math.Abs(y - lastY) < Detail) continue;
                path.Append('L').Append(Number(x)).Append(' ').Append(Number(y));
                (lastX, lastY) = (x, y);
            }
            path.Append('Z');
        }
    }
}
