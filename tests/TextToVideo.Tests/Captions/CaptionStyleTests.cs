using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Captions;

/// <summary>What makes each style what it is.</summary>
[TestClass]
public sealed class CaptionStyleTests
{
    private static readonly CaptionWriter Writer = new(new FakeFonts());
    private static readonly FrameSize Wide = new(1920, 1080);
    private static readonly FrameSize Tall = new(1080, 1920);
    private static readonly CaptionGround Bright = new(0.9, 0.05);
    private static readonly CaptionGround BrightAndBusy = new(0.9, 0.3);
    private static readonly CaptionGround Dark = new(0.2, 0.05);

    [TestMethod]
    [DataRow(1920, 1080, 0.735)]
    [DataRow(1080, 1080, 0.735)]
    [DataRow(1080, 1920, 0.62)]
    public void Captions_OfTwoLines_StandBelowTheFeetOfDrawnFigures(int width, int height, double feet)
    {
        foreach (var style in Enum.GetValues<CaptionStyleName>().Where(style => style != CaptionStyleName.None))
        {
            var document = AssDocument.Parse(Write(style, "Pesticides confuse bumblebees, wasps and butterflies everywhere on Earth", frame: new FrameSize(width, height)));

            // A line is placed by its middle; capitals end 0.37 em above it.
            var top = document.Events.Min(line => line.Position.Y - (0.37 * line.Runs[0].Em));
            Assert.IsGreaterThanOrEqualTo((feet - 0.02) * height, top, $"{style} hides what stands at {feet:0.###} of the height.");
        }
    }

    [TestMethod]
    public void Karaoke_WordsThatWereSaid_KeepTheirColour()
    {
        var events = AssDocument.Parse(Write(CaptionStyleName.Karaoke, "Bees love sun")).Events;

        CollectionAssert.AreEqual(new[] { "Bees", "Beeslove", "Beeslovesun" }, events.Select(e => e.LitText.Replace(" ", "", StringComparison.Ordinal)).ToArray());
    }

    [TestMethod]
    public void Pill_MovesFromWordToWordBehindTheLetters()
    {
        var text = Write(CaptionStyleName.Pill, "Bees love sun");

        var pills = NamedEvents(text, "pill");
        Assert.HasCount(3, pills);
        var places = pills.Select(p => double.Parse(p.Split("\\pos(")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        CollectionAssert.AreEqual(places.Order().ToList(), places);
        Assert.AreEqual(AssDocument.Parse(text).Events[0].Position.X, places[1], 60, "The middle word's pill stands near the middle.");
        Assert.IsTrue(AssDocument.Parse(text).Events.All(e => e.LitText.Length == 0), "Letters on a pill stay white.");
    }

    [TestMethod]
    public void Pill_WordThatNoFontHas_GetsNone() => Assert.HasCount(2, NamedEvents(Write(CaptionStyleName.Pill, "Bees \uE000 sun"), "pill"));

    [TestMethod]
    public void Pill_JoinedWriting_ColoursTheWordInstead()
    {
        var words = SpokenScript.Speak("مرحبا بكم جميعا");
        var look = new CaptionLook(CaptionStyleName.Pill, Wide, "ar");
        var text = Writer.WriteAss(Writer.LayOut(words, SpokenScript.LengthOf(words), look), look);

        Assert.IsEmpty(NamedEvents(text, "pill"));
        Assert.IsTrue(AssDocument.Parse(text).Events.Any(e => e.LitText.Length > 0));
    }

    [TestMethod]
    public void Punch_IsInCapitalsWithKeyWordsInColour()
    {
        var events = AssDocument.Parse(Write(CaptionStyleName.Punch, "A million bees live there", frame: Tall)).Events;

        Assert.AreEqual("A MILLION BEES LIVE THERE", string.Join(' ', events.Select(e => e.Text)));
        StringAssert.Contains(string.Concat(events.Select(e => e.LitText)), "BEES");
    }

    [TestMethod]
    public void Punch_InTurkish_KeepsBothItsIsApart()
    {
        var events = AssDocument.Parse(Write(CaptionStyleName.Punch, "ışık ister", "tr", Tall)).Events;

        Assert.AreEqual("IŞIK İSTER", string.Join(' ', events.Select(e => e.Text)));
    }

    [TestMethod]
    [DataRow("In 1969 two people walked on the Moon", "en", "1969")]
    [DataRow("That is where Armstrong left his boots", "en", "Armstrong")]
    [DataRow("Die Bienen fliegen 40 Kilometer am Tag", "de", "40")]
    public void BigWord_NumbersAndNames_StandInColour(string text, string language, string key)
    {
        var events = AssDocument.Parse(Write(CaptionStyleName.BigWord, text, language)).Events;

        StringAssert.Contains(string.Join(' ', events.Select(e => e.LitText)), key);
        Assert.IsLessThan(events.Count, events.Count(e => e.LitText.Length > 0) * 2, "Not every word is emphasised.");
    }

    [TestMethod]
    public void Boxed_EachCue_HasABoxBehindItAndNoOther()
    {
        var text = Write(CaptionStyleName.Boxed, "Bees love the sun");

        Assert.HasCount(1, NamedEvents(text, "box"));
        Assert.IsEmpty(NamedEvents(Write(CaptionStyleName.Highlight, "Bees love the sun"), "box"));
    }

    [TestMethod]
    public void AnyStyle_GroundOfThePicture_DecidesOnGlowAndBox()
    {
        Assert.AreEqual((0, 0), Support(CaptionStyleName.Highlight, Dark));
        Assert.AreEqual((1, 0), Support(CaptionStyleName.Highlight, Bright));
        Assert.AreEqual((0, 1), Support(CaptionStyleName.Highlight, BrightAndBusy));
        Assert.AreEqual((1, 0), Support(CaptionStyleName.Cinema, null));
        Assert.AreEqual((0, 1), Support(CaptionStyleName.Cinema, Bright));
        Assert.AreEqual((0, 1), Support(CaptionStyleName.Boxed, BrightAndBusy));
    }

    [TestMethod]
    public void Boxed_CueThatFollowsAtOnce_DoesNotFadeInAgain()
    {
        var words = SpokenScript.Speak("The first people on the Moon left footprints that could last a million years, because no wind will wash them away. | Then they went home.");
        var look = new CaptionLook(CaptionStyleName.Boxed, Wide, "en");
        var boxes = NamedEvents(Writer.WriteAss(Writer.LayOut(words, SpokenScript.LengthOf(words), look), look), "box");

        CollectionAssert.AreEqual(boxes.Select((_, i) => i == 0 || i == boxes.Count - 1).ToList(), boxes.Select(b => b.Contains("\\t(", StringComparison.Ordinal)).ToList());
    }

    [TestMethod]
    public void SafeArea_Tall_IsFreeOfWhatEveryAppLaysOverIt()
    {
        var safe = SafeArea.Of(Tall);
        foreach (var app in ShortsApp.All)
        {
            Assert.IsLessThanOrEqualTo(Tall.Height * (1 - app.Bottom), safe.Bottom, app.Name);
            Assert.IsLessThanOrEqualTo(Tall.Width * (1 - app.Right), safe.Right, app.Name);
            Assert.IsGreaterThanOrEqualTo(Tall.Height * app.Top, safe.Top, app.Name);
        }
    }

    [TestMethod]
    [DataRow(CaptionStyleName.Highlight, "&H4973FF&", DisplayName = "the word being said, a shade lighter for its rim")]
    [DataRow(CaptionStyleName.Karaoke, "&H4973FF&", DisplayName = "words that were said")]
    [DataRow(CaptionStyleName.Pill, "&H3A65F3&", DisplayName = "the pill, a shade darker for its letters")]
    public void Brand_Accent_TakesThePlaceOfTheStylesOwn(CaptionStyleName style, string ass)
    {
        var words = SpokenScript.Speak("Bees love sun");
        var look = new CaptionLook(style, Wide, "en") { Brand = CaptionBrand.Of("#ff6a3d", "#f0fff0", null) };
        var text = Writer.WriteAss(Writer.LayOut(words, SpokenScript.LengthOf(words), look), look);

        Assert.Contains(ass, text);
        Assert.Contains("&HF0FFF0&", text, "letters have the brand's colour");
        Assert.DoesNotContain("&H16D9FF&", text);
    }

    [TestMethod]
    public void Brand_ColoursThatCouldNotBeRead_AreMadeReadable()
    {
        var brand = CaptionBrand.Of("#00004d", "#202020", null)!;

        Assert.IsNull(brand.Text, "dark letters would drown in their dark rim");
        Assert.IsGreaterThanOrEqualTo(CaptionBrand.LeastTextContrast, HexColour.Parse(brand.Lit!).ContrastWith(HexColour.Rim));
        Assert.AreEqual("#00004d", brand.Pill, "behind white letters it is right as it is");
        Assert.IsGreaterThanOrEqualTo(3, HexColour.Parse(CaptionBrand.Of("#ffe27a", null, null)!.Pill!).ContrastWith(HexColour.White));
    }

    [TestMethod]
    [DataRow("#0b8f5a", DisplayName = "a deep green")]
    [DataRow("#c2185b", DisplayName = "a deep pink")]
    public void Brand_DeepAccent_LightsWordsAsWellAsWhiteOnesAreRead(string accent)
    {
        var night = HexColour.Parse("#1b2f55");

        Assert.IsGreaterThanOrEqualTo(4.5, HexColour.Parse(CaptionBrand.Of(accent, null, null)!.Lit!).ContrastWith(night), "what is to stand out must not be the hardest to read");
    }

    private static (int Glows, int Boxes) Support(CaptionStyleName style, CaptionGround? ground)
    {
        var text = Write(style, "Bees", ground: ground);
        return (NamedEvents(text, "glow").Count, NamedEvents(text, "box").Count);
    }

    private static string Write(CaptionStyleName style, string text, string language = "en", FrameSize? frame = null, CaptionGround? ground = null)
    {
        var words = SpokenScript.Speak(text);
        var look = new CaptionLook(style, frame ?? Wide, language) { Ground = ground };
        return Writer.WriteAss(Writer.LayOut(words, SpokenScript.LengthOf(words), look), look);
    }

    private static List<string> NamedEvents(string document, string name) =>
        [.. document.Split('\n').Where(line => line.StartsWith("Dialogue: ", StringComparison.Ordinal) && line.Split(',')[4] == name)];
}
