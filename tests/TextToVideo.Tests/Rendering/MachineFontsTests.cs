using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Speech;
using TextToVideo.Tests.Captions;

namespace TextToVideo.Tests.Rendering;

[TestClass]
public sealed class MachineFontsTests
{
    private static readonly CaptionWriter Captions = new(new FakeFonts());

    [TestMethod]
    public void DecidingOn_WordsOfTheCaptionsOwnFonts_IsNothing() => Assert.AreEqual("", KeyOf("Bees fly."));

    [TestMethod]
    public void DecidingOn_WordsOfAnotherFontOrOfNone_TellsThemApart()
    {
        var keys = new[] { KeyOf("Bees \u16A0"), KeyOf("Bees \uE000"), KeyOf("Bees \uE001"), KeyOf("Bees", "Nowhere Sans") };

        Assert.HasCount(4, keys.Distinct());
        Assert.DoesNotContain("", keys);
        Assert.AreEqual(keys[0], KeyOf("\u16A0 fly"), "the words themselves are in the key already");
    }

    [TestMethod]
    public void DecidingOn_NoCaptionsButATitle_LooksAtTheTitle()
    {
        Assert.AreEqual("", KeyOf("Bees \u16A0", style: CaptionStyleName.None));
        Assert.AreNotEqual("", KeyOf("Bees", style: CaptionStyleName.None, title: "\u16A0"));
    }

    private static string KeyOf(string words, string? font = null, CaptionStyleName style = CaptionStyleName.Plain, string? title = null) => MachineFonts.DecidingOn(
        Captions,
        new RenderSettings { Frame = new FrameSize(640, 360), Captions = style, Language = "en", Transition = TransitionKind.Cut, Brand = font is null ? null : new BrandLook { Captions = new CaptionBrand { Font = font } } },
        new SceneShot
        {
            Visual = new SceneVisual(),
            Frames = 30,
            Words = [new TimedWord(words, TimeSpan.Zero, TimeSpan.FromSeconds(1))],
            Seed = 1,
            LowerThird = title is null ? null : new LowerThird(title, "#ffffff", "#ffffff", "#000000"),
        });
}
