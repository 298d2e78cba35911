using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Scenes;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed partial class AmountSignTests
{
    private const double Margin = 20;

    [TestMethod]
    [DataRow("206", "bones", 0)]
    [DataRow("160", "kilometres", 1)]
    [DataRow("100,000", "times", 2)]
    [DataRow("35", "grams", 0)]
    public void Label_InTheLowBoxOfATallFrame_EndsAboveTheCardsFoot(string number, string label, int look)
    {
        var layer = AmountSign.Paint(Kit(new FrameSize(1080, 1920)), new Quantity(QuantityKind.Amount, 0, number, label), new Box(70, 178, 860, 370), (AmountLook)look);

        var lines = Texts().Matches(layer.Drawing.ToDocument(layer.Part, 100, 100));
        var last = lines[^1];
        Assert.Contains(label, last.Value);
        // A descender hangs a quarter of the letters' size below the base line.
        Assert.IsLessThanOrEqualTo(layer.Part.Bottom - Margin, Of(last, "y") + 0.25 * Of(last, "size"));
        Assert.IsGreaterThanOrEqualTo(40, Of(last, "size"), "Too small to be read on a phone.");
    }

    [TestMethod]
    public void Bar_BelowAComma_DoesNotTouchIt()
    {
        var layer = AmountSign.Paint(Kit(new FrameSize(1920, 1080)), new Quantity(QuantityKind.Amount, 0, "100,000", "people"), new Box(120, 90, 800, 640), AmountLook.Bare);

        var document = layer.Drawing.ToDocument(layer.Part, 100, 100);
        var number = Texts().Matches(document)[1];
        var bar = double.Parse(Bars().Match(document).Groups["y"].Value, CultureInfo.InvariantCulture);
        Assert.IsGreaterThan(Of(number, "y") + 0.22 * Of(number, "size"), bar);
    }

    [TestMethod]
    public void Look_OfNeighbouringVariants_Differs()
    {
        var dark = PaletteFamily.Of(3).For(SkyMood.Deep);
        for (var variant = 0; variant < 12; variant++)
            Assert.AreNotEqual(AmountLooks.Of(variant, BackdropKind.Studio, dark), AmountLooks.Of(variant + 1, BackdropKind.Studio, dark));
    }

    [TestMethod]
    public void Look_OnABrightGround_HasACardUnderItsWhiteLetters()
    {
        for (var variant = 0; variant < 12; variant++)
            Assert.AreNotEqual(AmountLook.Bare, AmountLooks.Of(variant, BackdropKind.Kitchen, PaletteFamily.Of(3).For(SkyMood.Bright)));
    }

    private static SceneKit Kit(FrameSize frame) => new(
        IllustrationFixture.Brief(""), new Stage(frame), PaletteFamily.Of(3).For(SkyMood.Bright), new Lettering(FontFixture.Library, "en"), BackdropKind.Studio, []);

    private static double Of(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<text [^>]*? y="(?<y>[\d.]+)".*?font-size="(?<size>[\d.]+)".*?</text>""")]
    private static partial Regex Texts();

    [GeneratedRegex("""<rect x='[\d.]+' y='(?<y>[\d.]+)' width='140'""")]
    private static partial Regex Bars();
}
