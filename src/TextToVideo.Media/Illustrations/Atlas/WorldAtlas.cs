using System.Globalization;
using System.Text.Json;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Atlas;

/// <summary>Outlines of all countries: Natural Earth at 1 : 50 million, read from TopoJSON (its specification, 1.0) when the first map is drawn.</summary>
internal sealed class WorldAtlas
{
    private readonly Lazy<IReadOnlyList<Country>> _countries;
    private readonly Lazy<Dictionary<string, Country>> _byCode;

    public WorldAtlas(IllustrationPackages packages)
    {
        _countries = new(() => Read(packages));
        _byCode = new(() => _countries.Value.Where(country => country.Code.Length > 0).GroupBy(country => country.Code).Select(same => same.First()).SelectMany(WithParts).ToDictionary(country => country.Code, StringComparer.Ordinal));
    }

    public IReadOnlyList<Country> Countries => _countries.Value;

    public Country? Find(string code) => _byCode.Value.GetValueOrDefault(code);

    /// <summary>A country and, where texts speak of them as of countries, its parts.</summary>
    private static IEnumerable<Country> WithParts(Country country)
    {
        var borders = DataFile.Entries("regions.txt").Where(entry => entry.Key.StartsWith(country.Code + "-", StringComparison.Ordinal))
            .Select(entry => (entry.Key, entry.Values.Select(Point).ToArray())).ToArray();
        return borders.Length == 0 ? [country] : [country, .. RegionCutter.Cut(country, borders)];
    }

    private static GeoPoint Point(string value)
    {
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        return new GeoPoint(double.Parse(value.AsSpan(0, comma), CultureInfo.InvariantCulture), double.Parse(value.AsSpan(comma + 1), CultureInfo.InvariantCulture));
    }

    private static List<Country> Read(IllustrationPackages packages)
    {
        var codes = ReadCodes(Path.Combine(packages.Folder(IllustrationPackages.CountryNames), "codes.json"));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(packages.Folder(IllustrationPackages.Atlas), "countries-50m.json")));
        var arcs = ReadArcs(json.RootElement);
        var countries = new List<Country>();
        foreach (var geometry in json.RootElement.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            var code = geometry.TryGetProperty("id", out var id) ? codes.GetValueOrDefault(id.GetString()!, "") : "";
            var parts = geometry.GetProperty("arcs").EnumerateArray();
            // Only outer rings: lakes and enclaves are drawn over.
            var rings = geometry.GetProperty("type").GetString() == "Polygon" ? [parts.First()] : parts.Select(polygon => polygon[0]);
            countries.Add(new Country(code, [.. rings.Select(ring => Join(ring, arcs))]));
        }
        return countries;
    }

    private static Dictionary<string, string> ReadCodes(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return json.RootElement.EnumerateArray().ToDictionary(row => row[2].GetString()!, row => row[0].GetString()!.ToLowerInvariant(), StringComparer.Ordinal);
    }

    private static GeoPoint[][] ReadArcs(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var (scale, shift) = (transform.GetProperty("scale"), transform.GetProperty("translate"));
        var (scaleX, scaleY, shiftX, shiftY) = (scale[0].GetDouble(), scale[1].GetDouble(), shift[0].GetDouble(), shift[1].GetDouble());
        return [.. root.GetProperty("arcs").EnumerateArray().Select(arc =>
        {
            // Each point is the step from the one before.
            var (x, y) = (0, 0);
            return arc.EnumerateArray().Select(step =>
            {
                x += step[0].GetInt32();
                y += step[1].GetInt32();
                return new GeoPoint(x * scaleX + shiftX, y * scaleY + shiftY);
            }).ToArray();
        })];
    }

    /// <summary>A negative number means the arc of its complement, backwards; arcs share their end points.</summary>
    private static List<GeoPoint> Join(JsonElement indexes, GeoPoint[][] arcs)
    {
        var ring = new List<GeoPoint>();
        foreach (var index in indexes.EnumerateArray().Select(element => element.GetInt32()))
        {
            var arc = index >= 0 ? arcs[index] : arcs[~index].Reverse();
            ring.AddRange(ring.Count > 0 ? arc.Skip(1) : arc);
        }
        // Over the date line it goes on past 180 degrees: on a flat map the far east of Russia would be a line through the whole world.
        for (var i = 1; i < ring.Count; i++)
            ring[i] = ring[i] with { Longitude = ring[i].Longitude + (360 * Math.Round((ring[i - 1].Longitude - ring[i].Longitude) / 360)) };
        return ring;
    }
}
