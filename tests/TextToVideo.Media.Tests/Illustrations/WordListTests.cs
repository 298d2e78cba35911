using TextToVideo.Media.Assets;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>The lists name pictures of packages that are updated now and then: a name that is gone would silently show nothing.</summary>
[TestClass]
public sealed class WordListTests
{
    private static readonly IconLibrary Library = new(new IllustrationPackages(AssetFolders.OfProcess()));

    [TestMethod]
    [DataRow("concepts-science.txt")]
    [DataRow("concepts-society.txt")]
    [DataRow("concepts-leisure.txt")]
    [DataRow("stands.txt")]
    [DataRow("homes.txt")]
    [DataRow("props.txt")]
    public void Pictures_OfAList_AreInTheirSets(string file)
    {
        var missing = DataFile.Lines(file)
            .SelectMany(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(value => value[0] is not '@' and not '~')
            .Where(value => !Library.Contains(IconName.Parse(value)))
            .ToArray();

        Assert.IsEmpty(missing, string.Join(' ', missing));
    }

    [TestMethod]
    public void Senses_OfAmbiguousWords_AreConcepts()
    {
        var concepts = new ConceptTable();
        var unknown = DataFile.Entries("senses.txt").Select(entry => entry.Key).Where(sense => sense != SenseTable.Nothing && !concepts.TryFind(sense, out _)).ToArray();

        Assert.IsEmpty(unknown, string.Join(", ", unknown));
    }

    [TestMethod]
    public void Translations_OfAbstractWords_LeadToPictures()
    {
        var lost = DataFile.Entries("bridges.txt")
            .SelectMany(entry => entry.Values)
            .Select(pair => pair.Split('=')[1].Replace('_', ' '))
            .Distinct(StringComparer.Ordinal)
            .Where(english => IllustrationFixture.Finder.Find(IllustrationFixture.Brief(english, english)).Count == 0)
            .ToArray();

        Assert.IsEmpty(lost, string.Join(", ", lost));
    }

    [TestMethod]
    public void Feet_OfAnIcon_AreWhereItsDrawingEnds()
    {
        var car = Library.Find(IconName.Parse("automobile"));

        Assert.IsNotNull(car);
        Assert.IsTrue(car.Bounds.Bottom is > 24 and < 31, $"{car.Bounds}");
        Assert.IsGreaterThan(26, car.Bounds.Width);
    }

    [TestMethod]
    public void Package_ThatIsNotInstalled_IsNamedWithAdvice()
    {
        var empty = Directory.CreateTempSubdirectory("ttv-none-").FullName;
        var failure = Assert.ThrowsExactly<TextToVideo.Failures.TextToVideoException>(
            () => new IconLibrary(new IllustrationPackages(new AssetFolders(empty, empty))).Find(IconName.Parse("rocket")));

        Assert.AreEqual("illustrations.package_missing", failure.Code);
        Assert.Contains("@iconify-json/fluent-emoji-flat", failure.Message);
        Directory.Delete(empty);
    }
}
