using TextToVideo.Media.Assets;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Scenes;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class MapViewTests
{
    private static readonly WorldAtlas Atlas = new(new IllustrationPackages(AssetFolders.OfProcess()));
    private static readonly Box Wide = new(124, 90, 1530, 645);

    [TestMethod]
    [DataRow("pe no jp", 0.75)]
    [DataRow("tr jp cl", 0.5)]
    [DataRow("ca au ar sg", 0.55)]
    [DataRow("us au", 0.6)]
    public void Countries_FarApart_SpreadOverTheFrame(string codes, double share)
    {
        var countries = codes.Split(' ').Select(code => Atlas.Find(code)!).ToArray();
        var view = new MapView(countries, [], Wide, 0.84);
        var middles = countries.Select(country => view.Place(MapProjection.Middle(country.MainRings.SelectMany(ring => ring)))).ToArray();

        Assert.IsGreaterThan(share * 0.84 * Wide.Width, middles.Max(place => place.X) - middles.Min(place => place.X), "They crowd in the middle.");
        foreach (var (x, y) in countries.SelectMany(country => country.MainRings).SelectMany(ring => ring).Select(view.Place))
            Assert.IsTrue(x > Wide.X - 1 && x < Wide.Right + 1 && y > Wide.Y - 1 && y < Wide.Bottom + 1, $"{x}, {y} is cut off.");
    }

    [TestMethod]
    [DataRow("de fr it")]
    [DataRow("no")]
    [DataRow("ru jp")]
    public void Countries_NearEachOther_AreShownOnTheGlobe(string codes) =>
        Assert.IsNotNull(new MapView([.. codes.Split(' ').Select(code => Atlas.Find(code)!)], [], Wide, 0.84).Disc);

    [TestMethod]
    public void Countries_AcrossTheDateLine_AreOnePiece() => Assert.IsEmpty(Atlas.Countries
        .Where(country => country.Code != "aq" && country.Rings.Any(ring => ring.Zip(ring.Skip(1)).Any(side => Math.Abs(side.First.Longitude - side.Second.Longitude) > 180))).Select(country => country.Code));

    [TestMethod]
    public void Country_AtTheEdgeOfTheGlobe_MakesTheWorldFlat() =>
        Assert.IsNull(new MapView([.. new[] { "tr", "jp", "cl" }.Select(code => Atlas.Find(code)!)], [], new Box(70, 90, 860, 645), 0.84).Disc);

    [TestMethod]
    public void WorldProjection_KeepsAreasAndItsEdges()
    {
        var equator = Area(0);

        // Equal Earth: the same patch of degrees covers what it covers on the sphere.
        Assert.AreEqual(equator * Math.Cos(60.5 * Math.PI / 180), Area(60), equator * 0.01);
        Assert.AreEqual(2.7066, WorldProjection.Project(new GeoPoint(180, 0)).X, 0.001);
        Assert.AreEqual(-1.3173, WorldProjection.Project(new GeoPoint(0, 90)).Y, 0.001);

        static double Area(double latitude)
        {
            var corners = new[] { new GeoPoint(10, latitude), new GeoPoint(11, latitude), new GeoPoint(11, latitude + 1), new GeoPoint(10, latitude + 1) }.Select(WorldProjection.Project).ToArray();
            return Math.Abs(corners.Select((corner, i) => (corner, corners[(i + 1) % 4])).Sum(side => side.corner.X * side.Item2.Y - side.Item2.X * side.corner.Y)) / 2;
        }
    }
}
