namespace TextToVideo.Media.Illustrations.Atlas;

/// <param name="Code">ISO 3166-1 alpha-2, lower case; empty for land that has none of its own.</param>
/// <param name="Rings">Outlines, each closed.</param>
internal sealed record Country(string Code, IReadOnlyList<IReadOnlyList<GeoPoint>> Rings)
{
    /// <summary>Far islands and overseas land are not where a viewer looks for a country: parts of less than this share of the largest are left out.</summary>
    private const double MainShare = 0.25;

    private readonly Lazy<IReadOnlyList<IReadOnlyList<GeoPoint>>> _main = new(() => FindMain(Rings));

    /// <summary>What a map of the country must show.</summary>
    public IReadOnlyList<IReadOnlyList<GeoPoint>> MainRings => _main.Value;

    private static IReadOnlyList<IReadOnlyList<GeoPoint>> FindMain(IReadOnlyList<IReadOnlyList<GeoPoint>> rings)
    {
        var areas = rings.Select(Area).ToArray();
        var largest = areas.Max();
        return [.. rings.Where((_, i) => areas[i] >= MainShare * largest)];
    }

    /// <summary>In square degrees of the equator.</summary>
    private static double Area(IReadOnlyList<GeoPoint> ring)
    {
        double twice = 0, latitudes = 0;
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            twice += from.Longitude * to.Latitude - to.Longitude * from.Latitude;
            latitudes += from.Latitude;
        }
        return Math.Abs(twice / 2) * Math.Cos(latitudes / ring.Count * Math.PI / 180);
    }
}
