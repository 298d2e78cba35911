using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>The part of the world that shows some countries with their neighbourhood, fitted into a box.</summary>
internal sealed class MapView
{
    /// <summary>Small countries are shown among their neighbours: never closer than so many radians across.</summary>
    private const double LeastSpan = 0.14;

    private readonly MapProjection _projection;
    private readonly double _shiftX;
    private readonly double _shiftY;

    /// <param name="cities">Shown as well, wherever they are.</param>
    /// <param name="focus">Where the countries are to be.</param>
    /// <param name="share">Of the focus that they fill.</param>
    public MapView(IReadOnlyList<Country> countries, IReadOnlyList<GeoPoint> cities, Box focus, double share)
    {
        _projection = new MapProjection(MapProjection.Middle([.. countries.Select(country => MapProjection.Middle(country.MainRings.SelectMany(ring => ring))), .. cities]));
        var points = countries.SelectMany(country => country.MainRings).SelectMany(ring => ring).Concat(cities).Select(_projection.Project).ToArray();
        var (left, right) = (points.Min(point => point.X), points.Max(point => point.X));
        var (top, bottom) = (points.Min(point => point.Y), points.Max(point => point.Y));
        Scale = share * Math.Min(focus.Width / Math.Max(right - left, LeastSpan), focus.Height / Math.Max(bottom - top, LeastSpan));
        (_shiftX, _shiftY) = (focus.CentreX - (left + right) / 2 * Scale, focus.CentreY - (top + bottom) / 2 * Scale);
    }

    /// <summary>Drawing units to a radian.</summary>
    public double Scale { get; }

    /// <summary>The disc of the visible earth.</summary>
    public (double X, double Y, double Radius) Disc => (_shiftX, _shiftY, MapProjection.RimRadius * Scale);

    public (double X, double Y) Place(GeoPoint point)
    {
        var (x, y) = _projection.Project(point);
        return (x * Scale + _shiftX, y * Scale + _shiftY);
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
