using TextToVideo.Captions;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Tests.Fonts;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class TextLinesTests
{
    [TestMethod]
    [DataRow("en", "Acme. More about bees, flowers and the hills that both of them live on.", " ")]
    [DataRow("ja", "北の丘のミツバチはどのようにして夕方に家に帰る道を見つけるのか", "")]
    [DataRow("th", "มนุษย์กลุ่มแรกบนดวงจันทร์ทิ้งรอยเท้าไว้จนถึงทุกวันนี้และไม่มีลมพัด", "")]
    public void Fit_TextThatIsTooLong_TakesThreeLinesInItsOwnWriting(string language, string text, string between)
    {
        var lines = TextLines.Fit(new Lettering(FontFixture.Library, language), text, CaptionWeight.Heavy, size: 90, width: 900);

        Assert.HasCount(3, lines);
        Assert.AreEqual(text, string.Join(between, lines.Select(line => line.Text)));
        Assert.IsGreaterThan(50, lines[0].Size);
    }
}
