using TextToVideo.Media.Assets;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Atlas;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class GazetteerTests
{
    private static readonly IllustrationPackages Packages = new(AssetFolders.OfProcess());
    private static readonly Gazetteer Places = new(Packages);

    [TestMethod]
    [DataRow("en", "Brazil and Germany are giants; the United States is not.", "br de us")]
    [DataRow("en", "Fans in Rio de Janeiro and Munich", "br de")]
    [DataRow("de", "Deutschlands Wälder und die der Schweiz", "de ch")]
    [DataRow("es", "En México y Perú guardan la lluvia.", "mx pe")]
    [DataRow("fr", "La France et l'Italie", "fr it")]
    [DataRow("ja", "日本とブラジルの経済", "jp br")]
    [DataRow("ar", "تقع مصر في أفريقيا", "eg")]
    [DataRow("ar", "انتقلت إلى مكة والقاهرة", "sa eg")]
    [DataRow("en", "In England wages doubled, in Scotland and the United Kingdom they did not.", "gb-eng gb-sct gb")]
    [DataRow("de", "Englands Königin besuchte Wales.", "gb-eng gb-wls")]
    [DataRow("de", "Die Stadt London und der Fluss in Paris", "gb fr")]
    [DataRow("en", "Central London and East Jordan", "gb jo")]
    [DataRow("zh", "印度尼西亚很大", "id")]
    [DataRow("ja", "インドネシアとブラジル", "id br")]
    public void Places_OfAText_AreFoundInItsLanguage(string language, string text, string codes) =>
        Assert.AreEqual(codes, string.Join(' ', Places.Find(text, language).Select(place => place.Code)));

    [TestMethod]
    [DataRow("We ate turkey and looked at the china.")]
    [DataRow("Nothing happened.")]
    [DataRow("George Washington crossed the river, and Florence Nightingale nursed the wounded.")]
    [DataRow("Michael Jordan scored again.")]
    [DataRow("Guinea pigs live in New Jersey and New Mexico.")]
    [DataRow("Damas y caballeros", "es")]
    [DataRow("このタイプの電池は", "ja")]
    [DataRow("印度洋很大", "zh")]
    public void Words_ThatAreNoNames_AreNoPlaces(string text, string language = "en") => Assert.IsEmpty(Places.Find(text, language));

    [TestMethod]
    public void NameOfACity_InsideAnotherWord_LeavesThatWord()
    {
        var brief = IllustrationFixture.Brief("In Lima the climate is mild.", "climate", "lima");

        var without = Places.Without(brief);

        Assert.AreEqual("In   the climate is mild.", without.Text);
        CollectionAssert.AreEqual(new[] { "climate" }, without.Keywords.ToArray());
    }

    [TestMethod]
    public void NameOfACountry_ThatIsAlsoAThing_IsNotShownAsTheThing()
    {
        var brief = IllustrationFixture.Brief("Los glaciares de Chile se derriten.", "chile", "glaciar") with { Language = "es" };

        var icons = IllustrationFixture.Finder.Find(Places.Without(brief)).SelectMany(subject => subject.Icons).Select(icon => icon.Name);

        CollectionAssert.DoesNotContain(icons.ToArray(), "hot-pepper");
    }

    [TestMethod]
    public void EveryPlace_OfTheLists_HasItsOutlineAndItsFlag()
    {
        var (atlas, library) = (new WorldAtlas(Packages), new IconLibrary(Packages));
        var codes = DataFile.Lines("cities.txt").Select(line => line.Split(' ')[0]).Concat(DataFile.Entries("country-aliases.txt").Select(entry => entry.Key[(entry.Key.IndexOf('/', StringComparison.Ordinal) + 1)..])).Where(code => code != "-").Distinct();

        var missing = codes.Where(code => atlas.Find(code) is null || !library.Contains(new IconName(IconLibrary.FlagSet, $"{code}-4x3"))).ToArray();

        Assert.IsEmpty(missing, string.Join(' ', missing));
    }

    [TestMethod]
    public void Projection_FromItsCentre_KeepsDirectionsAndDistances()
    {
        var projection = new MapProjection(new GeoPoint(10, 50));

        var (north, east) = (projection.Project(new GeoPoint(10, 60)), projection.Project(new GeoPoint(20, 50)));

        Assert.AreEqual(0, north.X, 1e-9);
        // Ten degrees of arc are 2 sin 5° radii.
        Assert.AreEqual(-2 * Math.Sin(5 * Math.PI / 180), north.Y, 1e-9);
        Assert.IsTrue(east.X > 0 && Math.Abs(east.Y) < 0.02, $"{east}");
    }

    [TestMethod]
    [DataRow("gb-eng", -0.1, 51.5, true)]
    [DataRow("gb-eng", -1.6, 54.97, true)]
    [DataRow("gb-eng", -3.2, 55.9, false)]
    [DataRow("gb-eng", -3.2, 51.6, false)]
    [DataRow("gb-sct", -3.6, 55.9, true)]
    [DataRow("gb-sct", -2.24, 53.48, false)]
    [DataRow("gb-wls", -3.2, 51.6, true)]
    [DataRow("gb-wls", -2.24, 53.48, false)]
    [DataRow("gb-nir", -6.7, 54.6, true)]
    [DataRow("gb-eng", -6.7, 54.6, false)]
    public void Part_OfACountry_HasItsOwnTownsAlone(string code, double east, double north, bool isInside)
    {
        var part = new WorldAtlas(Packages).Find(code);

        Assert.IsNotNull(part);
        Assert.AreEqual(isInside, part.Rings.Any(ring => RegionCutter.Contains(ring, new GeoPoint(east, north))));
    }
}
