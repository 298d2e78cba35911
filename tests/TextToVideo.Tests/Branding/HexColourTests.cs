using TextToVideo.Branding;

namespace TextToVideo.Tests.Branding;

[TestClass]
public sealed class HexColourTests
{
    [TestMethod]
    [DataRow("#000000", "#ffffff", 21)]
    [DataRow("#777777", "#ffffff", 4.48)]
    [DataRow("#0000ff", "#ffffff", 8.59)]
    public void Contrast_IsThatOfTheGuidelines(string a, string b, double expected) =>
        Assert.AreEqual(expected, HexColour.Parse(a).ContrastWith(HexColour.Parse(b)), 0.01);

    [TestMethod]
    public void StandingOut_ColourThatDoes_StaysItself() =>
        Assert.AreEqual("#ff6a3d", HexColour.Parse("#ff6a3d").StandingOutFrom(HexColour.Rim, 5).ToString());

    [TestMethod]
    [DataRow("#10233f", 5)]
    [DataRow("#5a0000", 5)]
    [DataRow("#000000", 15)]
    public void StandingOut_DarkOnDark_IsLightenedJustEnoughInItsOwnHue(string colour, double contrast)
    {
        var lightened = HexColour.Parse(colour).StandingOutFrom(HexColour.Rim, contrast);

        Assert.IsGreaterThanOrEqualTo(contrast, lightened.ContrastWith(HexColour.Rim));
        Assert.IsLessThan(contrast * 1.15, lightened.ContrastWith(HexColour.Rim), "no lighter than needed");
        var before = HexColour.Parse(colour);
        Assert.AreEqual(before.Red >= before.Blue, lightened.Red >= lightened.Blue, "the hue stays");
    }

    [TestMethod]
    [DataRow("ff6a3d")]
    [DataRow("#ff6a3")]
    [DataRow("#ff6a3g")]
    [DataRow("red")]
    [DataRow(null)]
    public void Text_OtherThanSixDigits_IsNone(string? text) => Assert.IsFalse(HexColour.IsOne(text));

    [TestMethod]
    public void Ass_IsBlueGreenRed() => Assert.AreEqual("&H3D6AFF&", HexColour.Parse("#ff6a3d").ToAss());
}
