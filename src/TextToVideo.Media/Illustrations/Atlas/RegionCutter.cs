namespace TextToVideo.Media.Illustrations.Atlas;

/// <summary>Cuts a country's outline into its parts, which the atlas does not have: England is not the United Kingdom.</summary>
internal static class RegionCutter
{
    /// <param name="borders">By part: a point inside it, then its border from coast to coast, or nothing.</param>
    public static IEnumerable<Country> Cut(Country country, IReadOnlyList<(string Code, GeoPoint[] Points)> borders)
    {
        var rest = country.Rings.MaxBy(ring => ring.Count)!;
        var lands = new List<(string Code, List<IReadOnlyList<GeoPoint>> Rings)>();
        foreach (var (code, points) in borders)
        {
            if (points.Length > 1)
            {
                var (one, other) = Halves(rest, points[1..]);
                var isOne = Contains(one, points[0]);
                rest = isOne ? other : one;
                lands.Add((code, [isOne ? one : other]));
            }
            else
            {
                lands.Add((code, [country.Rings.FirstOrDefault(ring => ring.Count < rest.Count && Contains(ring, points[0])) ?? rest]));
            }
        }
        var largest = lands.Select(land => land.Rings[0]).ToArray();
        // Small islands go with the part whose coast is nearest.
        foreach (var ring in country.Rings.Where(ring => ring.Count < country.Rings.Max(each => each.Count) && !largest.Contains(ring)))
            lands.MinBy(land => land.Rings[0].Min(point => Distance(point, ring[0]))).Rings.Add(ring);
        return lands.Select(land => new Country(land.Code, land.Rings));
    }

    private static (IReadOnlyList<GeoPoint> One, IReadOnlyList<GeoPoint> Other) Halves(IReadOnlyList<GeoPoint> ring, GeoPoint[] border)
    {
        var (from, to) = (Nearest(ring, border[0]), Nearest(ring, border[^1]));
        return ([.. Walk(ring, to, from), .. border, ring[to]], [.. Walk(ring, from, to), .. border.Reverse(), ring[from]]);
    }

    private static IEnumerable<GeoPoint> Walk(IReadOnlyList<GeoPoint> ring, int from, int to)
    {
        for (var i = from; ; i = (i + 1) % ring.Count)
        {
            yield return ring[i];
            if (i == to) yield break;
        }
    }

    private static int Nearest(IReadOnlyList<GeoPoint> ring, GeoPoint point) => Enumerable.Range(0, ring.Count).MinBy(i => Distance(ring[i], point));

    /// <summary>Good enough to compare what is near to each other.</summary>
    private static double Distance(GeoPoint a, GeoPoint b)
    {
        var east = (a.Longitude - b.Longitude) * Math.Cos(a.Latitude * Math.PI / 180);
        return (east * east) + ((a.Latitude - b.Latitude) * (a.Latitude - b.Latitude));
    }

    /// <summary>By the number of borders that a line to the east crosses.</summary>
    public static bool Contains(IReadOnlyList<GeoPoint> ring, GeoPoint point)
    {
        var inside = false;
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            if (a.Latitude > point.Latitude != b.Latitude > point.Latitude
                && point.Longitude < a.Longitude + ((b.Longitude - a.Longitude) * (point.Latitude - a.Latitude) / (b.Latitude - a.Latitude)))
            {
                inside = !inside;
            }
        }
        return inside;
    }
}
