namespace TextToVideo.Media.Illustrations.Atlas;

/// <summary>
/// The whole world at once, by the Equal Earth projection (Šavrič, Patterson, Jenny, International Journal of Geographical
/// Information Science 33, 2019), around Greenwich: the atlas' outlines end at the date line.
/// </summary>
internal static class WorldProjection
{
    private const double A1 = 1.340264, A2 = -0.081106, A3 = 0.000893, A4 = 0.003796;

    private static readonly double HalfRootOf3 = Math.Sqrt(3) / 2;

    /// <summary>In units of the earth's radius; y goes down.</summary>
    public static (double X, double Y) Project(GeoPoint point)
    {
        var t = Math.Asin(HalfRootOf3 * Math.Sin(point.Latitude * Math.PI / 180));
        var (square, sixth) = (t * t, Math.Pow(t, 6));
        var x = point.Longitude * Math.PI / 180 * Math.Cos(t) / (HalfRootOf3 * (A1 + (3 * A2 * square) + (sixth * ((7 * A3) + (9 * A4 * square)))));
        return (x, -t * (A1 + (A2 * square) + (sixth * (A3 + (A4 * square)))));
    }
}
