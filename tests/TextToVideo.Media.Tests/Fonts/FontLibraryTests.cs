using TextToVideo.Captions;
using TextToVideo.Media.Assets;
using TextToVideo.Media.Fonts;

namespace TextToVideo.Media.Tests.Fonts;

[TestClass]
public sealed class FontLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ttv-fonts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestMethod]
    [DataRow("Moon", "en", "Montserrat ExtraBold")]
    [DataRow("Луна", "ru", "Montserrat ExtraBold")]
    [DataRow("Ωμέγα", "en", "Noto Sans ExtraBold", DisplayName = "Montserrat has some Greek letters, but not all of the word")]
    [DataRow("Σελήνη", "el", "Noto Sans ExtraBold")]
    [DataRow("القمر", "ar", "Noto Sans Arabic ExtraBold")]
    [DataRow("1969", "ar", "Noto Sans Arabic ExtraBold")]
    [DataRow("ירח", "he", "Noto Sans Hebrew ExtraBold")]
    [DataRow("चंद्रमा", "hi", "Noto Sans Devanagari ExtraBold")]
    [DataRow("চাঁদ", "bn", "Noto Sans Bengali ExtraBold")]
    [DataRow("நிலா", "ta", "Noto Sans Tamil ExtraBold")]
    [DataRow("ดวงจันทร์", "th", "Noto Sans Thai ExtraBold")]
    [DataRow("月", "ja", "Noto Sans CJK JP")]
    [DataRow("月", "zh-CN", "Noto Sans CJK SC")]
    [DataRow("月", "zh-TW", "Noto Sans CJK TC")]
    [DataRow("달", "ko-KR", "Noto Sans CJK KR")]
    [DataRow("🚀", "en", "Noto Emoji")]
    [DataRow("©\uFE0F", "en", "Noto Emoji", DisplayName = "a sign that is asked for as a picture")]
    public void Choose_AWordOfOneScript_TakesTheFontOfTheScript(string text, string language, string family) =>
        Assert.AreEqual(family, FontFixture.Library.Choose(text, CaptionWeight.Strong, language).Single().Font.Family);

    [TestMethod]
    public void LedBy_AFamilyOfTheMachine_LeadsAndTheOthersStepIn()
    {
        var led = FontFixture.Library.LedBy("dejavu serif")!;

        Assert.AreEqual(("DejaVu Serif", true), (led.Choose("Moon", CaptionWeight.Strong, "en").Single().Font.Family, led.Choose("Moon", CaptionWeight.Strong, "en").Single().Font.Bold));
        Assert.AreEqual("Noto Sans CJK JP", led.Choose("月", CaptionWeight.Strong, "ja").Single().Font.Family);
        Assert.AreEqual("Montserrat ExtraBold", FontFixture.Library.Choose("Moon", CaptionWeight.Strong, "en").Single().Font.Family, "others are not touched");
    }

    [TestMethod]
    public void LedBy_AFamilyThatIsNotHere_IsNone() => Assert.IsNull(FontFixture.Library.LedBy("Comic Grotesk Nowhere"));

    [TestMethod]
    public void Choose_MixedText_SplitsBetweenScriptsAndNeverInsideAnEmoji()
    {
        var runs = FontFixture.Library.Choose("Go αβγ, 👨‍👩‍👧 ok", CaptionWeight.Strong, "en");

        CollectionAssert.AreEqual(new[] { "Go ", "αβγ, ", "👨‍👩‍👧", " ok" }, runs.Select(r => r.Text).ToArray());
        Assert.AreEqual("Noto Emoji", runs[2].Font.Family);
    }

    [TestMethod]
    public void Choose_CharacterOfARareScript_TakesAFontOfTheMachineOrReportsIt()
    {
        const string Unassigned = "\uE123";

        Assert.IsEmpty(FontFixture.Library.Choose(Unassigned, CaptionWeight.Text, "en"));
        Assert.AreEqual(Unassigned, string.Concat(FontFixture.Library.FindMissing($"All {Unassigned} αΩж here 🚀 {Unassigned}")));
    }

    [TestMethod]
    [DataRow(CaptionWeight.Text, "Montserrat", true)]
    [DataRow(CaptionWeight.Strong, "Montserrat ExtraBold", false)]
    [DataRow(CaptionWeight.Heavy, "Montserrat Black", false)]
    public void Choose_EachWeight_HasItsFace(CaptionWeight weight, string family, bool isBold)
    {
        var font = FontFixture.Library.Choose("A", weight, "en").Single().Font;

        Assert.AreEqual((family, isBold), (font.Family, font.Bold));
    }

    [TestMethod]
    public void Open_ManyAtOnce_MakeOneWholeFolder()
    {
        var libraries = new FontLibrary[8];
        Parallel.For(0, libraries.Length, i => libraries[i] = new FontLibrary(AssetFolders.OfProcess(), _folder));

        Assert.AreEqual(1, libraries.Select(l => l.Folder).Distinct().Count());
        Assert.AreEqual(1, Directory.GetDirectories(_folder).Length, "Nothing half made is left.");
        Assert.IsTrue(File.Exists(Path.Combine(libraries[0].Folder, "Montserrat_900Black.ttf")));
    }

    [TestMethod]
    public void Open_WithoutPackages_WarnsAndStillSetsText()
    {
        var library = new FontLibrary(new AssetFolders(_folder, _folder), _folder);

        Assert.IsTrue(library.Report.Warnings.Any(w => w.Contains("@expo-google-fonts/montserrat", StringComparison.Ordinal) && w.Contains("npm ci", StringComparison.Ordinal)));
        Assert.AreEqual("Moon", library.Choose("Moon", CaptionWeight.Strong, "en").Single().Text);
    }

    [TestMethod]
    public void Open_WithoutAnyFont_ReportsEveryCharacterAsMissing()
    {
        var library = new FontLibrary(new AssetFolders(_folder, _folder), _folder, systemFolders: []);

        Assert.AreEqual("Mon", string.Concat(library.FindMissing("Moon")));
        Assert.IsEmpty(library.Choose("Moon", CaptionWeight.Strong, "en"));
    }

    [TestMethod]
    public void Version_OfAnotherSetOfFonts_IsAnother() =>
        Assert.AreNotEqual(FontFixture.Library.Version, new FontLibrary(new AssetFolders(_folder, _folder), _folder).Version);
}
