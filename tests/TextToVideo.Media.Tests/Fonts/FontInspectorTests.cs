using TextToVideo.Captions;
using TextToVideo.Media.Fonts;

namespace TextToVideo.Media.Tests.Fonts;

/// <summary>Fonts that users bring along.</summary>
[TestClass]
public sealed class FontInspectorTests
{
    private static readonly string Montserrat = Directory.EnumerateFiles(FontFixture.Library.Folder).First(file => Path.GetFileName(file).StartsWith("Montserrat", StringComparison.Ordinal) && file.Contains("Black", StringComparison.Ordinal));

    [TestMethod]
    public void Inspect_AFont_ReadsItsFamily() => Assert.AreEqual("Montserrat Black", new FontInspector().Inspect(Montserrat).Family);

    [TestMethod]
    [DataRow(0)]
    [DataRow(40)]
    [DataRow(5_000)]
    [DataRow(100_000)]
    public void Inspect_ACutFile_IsRefusedWithoutItsPath(int bytes)
    {
        var cut = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(cut, File.ReadAllBytes(Montserrat).AsSpan(0, bytes));

            var e = Assert.ThrowsExactly<InvalidDataException>(() => new FontInspector().Inspect(cut));

            Assert.DoesNotContain(cut, e.Message);
        }
        finally
        {
            File.Delete(cut);
        }
    }

    [TestMethod]
    public void LedBy_AFileOfItsOwn_LeadsWithItAndKnowsWhatItLacks()
    {
        var led = FontFixture.Library.LedBy("whatever", new FontFile("a.ttf", Montserrat))!;

        Assert.AreEqual("Montserrat Black", led.Choose("Bees", CaptionWeight.Text, "en").Single().Font.Family);
        CollectionAssert.AreEqual(new[] { "漢" }, led.FindLacking("Bees 漢").Select(rune => rune.ToString()).ToArray());
        Assert.IsEmpty(FontFixture.Library.FindMissing("Bees 漢"), "another font steps in");
    }
}
