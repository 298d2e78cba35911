namespace TextToVideo.Media.Illustrations.Atlas;

/// <summary>
/// Lambert's azimuthal equal-area projection (Snyder, Map Projections, 1987, chapter 24) around a point, so that countries
/// keep their proportions wherever they are and the date line cuts none.
/// </summary>
internal sealed class MapProjection(GeoPoint centre)
{
    /// <summary>What is farther from the centre is drawn at this angle: the rim of the visible disc.</summary>
    private const double RimDegrees = 118;

    /// <summary>Of the disc, in units of the earth's radius.</summary>
    public static readonly double RimRadius = 2 * Math.Sin(RimDegrees / 2 * Math.PI / 180);

    private readonly (double Sin, double Cos) _latitude = Math.SinCos(centre.Latitude * Math.PI / 180);

    /// <summary>In units of the earth's radius; y goes down.</summary>
    public (double X, double Y) Project(GeoPoint point)
    {
        var (sin, cos) = Math.SinCos(point.Latitude * Math.PI / 180);
        var (sinTurn, cosTurn) = Math.SinCos((point.Longitude - centre.Longitude) * Math.PI / 180);
        var (x, y) = (cos * sinTurn, _latitude.Cos * sin - _latitude.Sin * cos * cosTurn);
        var length = Math.Sqrt(x * x + y * y);
        if (length < 1e-12) return (0, 0);
        var angle = Math.Acos(Math.Clamp(_latitude.Sin * sin + _latitude.Cos * cos * cosTurn, -1, 1));
        var radius = Math.Min(2 * Math.Sin(angle / 2), RimRadius);
        return (x / length * radius, -y / length * radius);
    }

    public static double DegreesBetween(GeoPoint one, GeoPoint other)
    {
        var (sin, cos) = Math.SinCos(one.Latitude * Math.PI / 180);
        var (otherSin, otherCos) = Math.SinCos(other.Latitude * Math.PI / 180);
        var turn = Math.Cos((one.Longitude - other.Longitude) * Math.PI / 180);
        return Math.Acos(Math.Clamp((sin * otherSin) + (cos * otherCos * turn), -1, 1)) * 180 / Math.PI;
    }

    /// <summary>The point in the middle of several on the sphere.</summary>
    public static GeoPoint Middle(IEnumerable<GeoPoint> points)
    {
        double x = 0, y = 0, z = 0;
        foreach (var point in points)
        {
            var (sin, cos) = Math.SinCos(point.Latitude * Math.PI / 180);
            var (sinEast, cosEast) = Math.SinCos(point.Longitude * Math.PI / 180);
            (x, y, z) = (x + cos * cosEast, y + cos * sinEast, z + sin);
        }
        return new GeoPoint(Math.Atan2(y, x) * 180 / Math.PI, Math.Atan2(z, Math.Sqrt(x * x + y * y)) * 180 / Math.PI);
    }
}
