using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Captions;

/// <summary>Words of right-to-left scripts are written here in capitals of their own alphabet; what is asserted is the order from left to right on screen, each word still in reading order inside.</summary>
[TestClass]
public sealed class TwoDirectionsTests
{
    private static readonly CaptionWriter Writer = new(new FakeFonts());

    [TestMethod]
    [DataRow("שלום עולם טוב", "טוב עולם שלום", DisplayName = "Hebrew alone")]
    [DataRow("שלום NASA Apollo טוב", "טוב NASA Apollo שלום", DisplayName = "A Latin phrase keeps its order")]
    [DataRow("בשנת 1969 טוב", "טוב 1969 בשנת", DisplayName = "A number")]
    [DataRow("בשנת 1969, טוב", "טוב ,1969 בשנת", DisplayName = "Its comma goes on to the left")]
    [DataRow("מחיר 1,969.50$ טוב", "טוב 1,969.50$ מחיר", DisplayName = "Separators and signs stay in the number")]
    [DataRow("טוב (כן) מאד!", "!מאד (כן) טוב", DisplayName = "Brackets are mirrored")]
    [DataRow("טוב NASA (USA) כן", "כן NASA (USA) טוב", DisplayName = "Brackets inside a Latin phrase are not")]
    [DataRow("שלום NASA.", ".NASA שלום", DisplayName = "The full stop ends the line at its left")]
    [DataRow("مرحبا بكم", "بكم مرحبا", DisplayName = "Arabic")]
    [DataRow("دفع ١٬٢٣٤٫٥٦ دولار", "دولار ١٬٢٣٤٫٥٦ دفع", DisplayName = "Arabic's own separators stay in the number")]
    [DataRow("يوم ١٢/٥/٢٠٢٤ صباح", "صباح ١٢/٥/٢٠٢٤ يوم", DisplayName = "A date in Arabic digits")]
    [DataRow("أي ٢٥٪ أكثر", "أكثر ٪٢٥ أي", DisplayName = "The Arabic percent sign stands at the left of Arabic digits")]
    public void WriteAss_RightToLeftLanguage_OrdersTheLineFromTheRight(string text, string seen) => Assert.AreEqual(seen, Seen(text, "he"));

    [TestMethod]
    [DataRow("They said שלום עולם today", "They said עולם שלום today", DisplayName = "A Hebrew phrase runs leftwards")]
    [DataRow("They said \"שלום עולם\" (now)", "They said \"עולם שלום\" (now)", DisplayName = "Quotes around it stay outside")]
    [DataRow("In שנת 1969 we flew", "In 1969 שנת we flew", DisplayName = "A number goes with the Hebrew before it")]
    [DataRow("In 1969 שלום was said", "In 1969 שלום was said", DisplayName = "A number after Latin does not")]
    [DataRow("Nothing (at all) here", "Nothing (at all) here", DisplayName = "Latin alone is as written")]
    public void WriteAss_LeftToRightLanguage_OrdersTheLineFromTheLeft(string text, string seen) => Assert.AreEqual(seen, Seen(text, "en"));

    [TestMethod]
    public void WriteAss_HighlightInHebrew_LightsTheRightmostWordFirst()
    {
        var events = AssDocument.Parse(Write("שלום עולם טוב", "he", CaptionStyleName.Highlight)).Events;

        CollectionAssert.AreEqual(new[] { "שלום", "עולם", "טוב" }, events.Select(e => e.LitText).ToArray());
        Assert.IsTrue(events[0].Runs[^1].IsLit, "The first word of the line stands last from the left.");
    }

    private static string Seen(string text, string language) => AssDocument.Parse(Write(text, language, CaptionStyleName.Plain)).Events.Single().Text;

    private static string Write(string text, string language, CaptionStyleName style)
    {
        var words = ScriptWords.Split(text).Select((w, i) => new TimedWord(w, TimeSpan.FromSeconds(i * 0.4), TimeSpan.FromSeconds((i + 1) * 0.4))).ToList();
        var look = new CaptionLook(style, new FrameSize(1920, 1080), language);
        return Writer.WriteAss(Writer.LayOut(words, words[^1].End, look), look);
    }
}
