using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>The part of the world that shows some countries with their neighbourhood, fitted into a box.</summary>
internal sealed class MapView
{
    /// <summary>Small countries are shown among their neighbours: never closer than so many radians across.</summary>
    private const double LeastSpan = 0.14;

    /// <summary>Of the globe, around the middle of what is shown: what lies farther off is seen from its side. Beyond it, the whole world is better shown flat.</summary>
    private const double MostDegrees = 50;

    /// <summary>At the globe's edge a country is a sliver, however large.</summary>
    private const double EdgeDegrees = 75;

    private readonly Func<GeoPoint, (double X, double Y)> _project;
    private readonly double _shiftX;
    private readonly double _shiftY;
    private readonly bool _isGlobe;

    /// <param name="cities">Shown as well, wherever they are.</param>
    /// <param name="focus">Where the countries are to be.</param>
    /// <param name="share">Of the focus that they fill.</param>
    public MapView(IReadOnlyList<Country> countries, IReadOnlyList<GeoPoint> cities, Box focus, double share)
    {
        var middle = MapProjection.Middle([.. countries.Select(MiddleOf), .. cities]);
        GeoPoint[] points = [.. countries.SelectMany(country => country.MainRings).SelectMany(ring => ring), .. cities];
        var globe = new MapProjection(middle);
        _project = globe.Project;
        Scale = ScaleOf(_project, points, focus, share);
        var farthest = countries.Select(MiddleOf).Concat(cities).Max(point => MapProjection.DegreesBetween(point, middle));
        var flat = ScaleOf(WorldProjection.Project, points, focus, share);

        // Both keep areas: the scale tells how large the countries become.
        _isGlobe = farthest <= MostDegrees || (farthest <= EdgeDegrees && flat <= Scale);
        if (!_isGlobe) (_project, Scale) = (WorldProjection.Project, flat);
        var box = Around(_project, points);
        (_shiftX, _shiftY) = (focus.CentreX - box.CentreX * Scale, focus.CentreY - box.CentreY * Scale);
    }

    /// <summary>Drawing units to a radian.</summary>
    public double Scale { get; }

    /// <summary>The disc of the visible earth; null: the world is flat.</summary>
    public (double X, double Y, double Radius)? Disc => _isGlobe ? (_shiftX, _shiftY, MapProjection.RimRadius * Scale) : null;

    public (double X, double Y) Place(GeoPoint point)
    {
        var (x, y) = _project(point);
        return (x * Scale + _shiftX, y * Scale + _shiftY);
    }

    private static GeoPoint MiddleOf(Country country) => MapProjection.Middle(country.MainRings.SelectMany(ring => ring));

    private static Box Around(Func<GeoPoint, (double X, double Y)> project, GeoPoint[] points)
    {
        var places = points.Select(project).ToArray();
        var (left, top) = (places.Min(place => place.X), places.Min(place => place.Y));
        return new Box(left, top, places.Max(place => place.X) - left, places.Max(place => place.Y) - top);
    }

    private static double ScaleOf(Func<GeoPoint, (double X, double Y)> project, GeoPoint[] points, Box focus, double share)
    {
        var box = Around(project, points);
        return share * Math.Min(focus.Width / Math.Max(box.Width, LeastSpan), focus.Height / Math.Max(box.Height, LeastSpan));
    }

    /// <summary>Where a country's tag points: to its middle where there is room for the tag inside, else to its upper edge, so that it stays in sight.</summary>
    public (double X, double Y) Anchor(Country country, double room)
    {
        var ring = country.MainRings.MaxBy(part => part.Count)!;
        var middle = Place(MapProjection.Middle(ring));
        var heights = ring.Select(point => Place(point).Y).ToArray();
        var (top, height) = (heights.Min(), heights.Max() - heights.Min());
        return height > room ? middle : middle with { Y = top + 0.16 * height };
    }
}
