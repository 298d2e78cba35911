using System.Text;
using TextToVideo.Media.Fonts;

namespace TextToVideo.Media.Tests.Fonts;

[TestClass]
public sealed class OpenTypeFontTests
{
    [TestMethod]
    public void Read_Montserrat_KnowsNamesMetricsAndWidths()
    {
        var font = OpenTypeFont.Read(FontFixture.FileOf("@expo-google-fonts/montserrat", "800ExtraBold/Montserrat_800ExtraBold.ttf")).Single();

        Assert.AreEqual(new FontNames("Montserrat ExtraBold", "Regular"), font.Names);
        Assert.AreEqual(1000, font.Metrics.UnitsPerEm);
        Assert.IsTrue(font.Has(new Rune('Ж')) && font.Has(new Rune('ß')) && !font.Has(new Rune('α')) && !font.Has(new Rune('ש')));
        Assert.IsTrue(font.WidthOf(new Rune('W')) > 3 * font.WidthOf(new Rune('i')) && font.WidthOf(new Rune('W')) is > 1 and < 1.5);
    }

    [TestMethod]
    public void Read_BoldFaceOfAFamily_IsToldByItsSubfamily()
    {
        var font = OpenTypeFont.Read(FontFixture.FileOf("@expo-google-fonts/montserrat", "700Bold/Montserrat_700Bold.ttf")).Single();

        Assert.AreEqual("Montserrat", font.Names.Family);
        Assert.IsTrue(font.Names.IsBold && !font.Names.IsItalic);
    }

    [TestMethod]
    public void Read_EmojiFont_HasCharactersBeyondTheFirstPlane()
    {
        var font = OpenTypeFont.Read(FontFixture.FileOf("@expo-google-fonts/noto-emoji", "700Bold/NotoEmoji_700Bold.ttf")).Single();

        Assert.IsTrue(font.Has(new Rune(0x1F680)) && font.Has(new Rune(0x2764)));
        Assert.IsGreaterThan(0.5, font.WidthOf(new Rune(0x1F680)));
    }

    [TestMethod]
    public void Read_CutFile_SaysWhichFileItIs()
    {
        var path = Path.GetTempFileName();
        var whole = File.ReadAllBytes(FontFixture.FileOf("@expo-google-fonts/anton", "400Regular/Anton_400Regular.ttf"));
        foreach (var length in new[] { 0, 3, 11, 60, 400, 4000 })
        {
            File.WriteAllBytes(path, whole[..length]);
            var failure = Assert.ThrowsExactly<InvalidDataException>(() => OpenTypeFont.Read(path), $"{length} bytes");
            StringAssert.Contains(failure.Message, path);
        }
        File.Delete(path);
    }

    [TestMethod]
    public void Read_NotAFont_SaysSo()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "This is no font, but it is long enough for a header.");
        var failure = Assert.ThrowsExactly<InvalidDataException>(() => OpenTypeFont.Read(path));
        StringAssert.Contains(failure.Message, "not an OpenType font");
        File.Delete(path);
    }
}
