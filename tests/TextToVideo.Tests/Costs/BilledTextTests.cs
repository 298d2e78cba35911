using TextToVideo.Costs;

namespace TextToVideo.Tests.Costs;

[TestClass]
public sealed class BilledTextTests
{
    [TestMethod]
    [DataRow("Bees fly.", 9)]
    [DataRow("蜂が飛ぶ。", 7)]
    [DataRow("한국 漢字", 7)]
    [DataRow("", 0)]
    public void Characters_WhereChineseOnesCountTwice_AreThoseOnly(string text, int billed)
    {
        Assert.AreEqual(billed, BilledText.Characters(text, countsIdeographsTwice: true));
        Assert.AreEqual(text.Length, BilledText.Characters(text, countsIdeographsTwice: false));
    }
}
