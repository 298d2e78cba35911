using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed class AssWriterTests
{
    private static readonly CaptionWriter Writer = new(new FakeFonts());
    private static readonly FrameSize Wide = new(1920, 1080);

    [TestMethod]
    [DataRow(@"{\an8}{\pos(0,0)}")]
    [DataRow(@"a\Nb\nc\hd\")]
    [DataRow(@"\{\b1\}")]
    [DataRow("}{,,,0,0,0,,")]
    [DataRow("Dialogue:,0,0:00:00.00")]
    [DataRow(@"\\N\")]
    public void WriteAss_TextLikeTags_IsDrawnAsItStands(string word)
    {
        var events = Write(CaptionStyleName.Plain, word, "end").Events;

        Assert.HasCount(1, events);
        Assert.AreEqual($"{word} end", events[0].Text);
    }

    [TestMethod]
    [DataRow("two\nlines", "two lines")]
    [DataRow("two\r\n[Events]\r\nDialogue: x", "two [Events] Dialogue: x")]
    [DataRow("a\u2028b\u0085c\0d\u001be\u202Ef", "a b cdef")]
    public void WriteAss_LineBreaksAndControls_CannotEndTheEvent(string word, string drawn) =>
        Assert.AreEqual(drawn, Write(CaptionStyleName.Plain, word).Events.Single().Text);

    [TestMethod]
    public void WriteAss_Highlight_LightsEachWordInItsTurn()
    {
        var events = Write(CaptionStyleName.Highlight, "Bees", "love", "sun").Events;

        CollectionAssert.AreEqual(new[] { "Bees", "love", "sun" }, events.Select(e => e.LitText).ToArray());
        foreach (var shown in events) Assert.AreEqual("Bees love sun", shown.Text);
        for (var i = 1; i < events.Count; i++)
        {
            Assert.AreEqual(events[i - 1].End, events[i].Start);
            Assert.AreEqual(events[0].Position, events[i].Position);
        }
    }

    [TestMethod]
    public void WriteAss_HighlightAtARest_LightsNothing()
    {
        var words = new[] { Word("Wait", 0, 1), Word("now", 1.8, 2.2) };
        var events = Write(words, CaptionStyleName.Highlight).Events;

        CollectionAssert.AreEqual(new[] { "Wait", "", "now" }, events.Select(e => e.LitText).ToArray());
    }

    [TestMethod]
    public void WriteAss_TwoLines_StandOneAboveTheOther()
    {
        var events = Write(SpokenScript.Speak("The first people on the Moon left footprints that last"), CaptionStyleName.Plain).Events;

        Assert.HasCount(2, events);
        Assert.AreEqual(events[0].Start, events[1].Start);
        var distance = events[1].Position.Y - events[0].Position.Y;
        Assert.IsTrue(distance > events[0].Runs[0].Em && distance < 1.6 * events[0].Runs[0].Em, $"{distance}");
    }

    [TestMethod]
    public void WriteAss_None_DrawsNothing() => Assert.IsEmpty(Write(CaptionStyleName.None, "Not", "burnt", "in.").Events);

    [TestMethod]
    public void WriteAss_CueFromBeforeTheSegment_StandsFromTheFirstFrameWithoutPoppingInAgain()
    {
        var look = new CaptionLook(CaptionStyleName.BigWord, Wide, "en");
        var cue = Writer.LayOut([Word("Moon", 0, 2)], TimeSpan.FromSeconds(2), look).Single();

        var fresh = Writer.WriteAss([cue], look);
        var late = Writer.WriteAss([cue.Shift(TimeSpan.FromSeconds(-1))], look);

        StringAssert.Contains(fresh, @"\t(");
        Assert.IsFalse(late.Contains(@"\t(", StringComparison.Ordinal), late);
        Assert.AreEqual((TimeSpan.Zero, TimeSpan.FromSeconds(1)), (AssDocument.Parse(late).Events[0].Start, AssDocument.Parse(late).Events[0].End));
        Assert.IsEmpty(AssDocument.Parse(Writer.WriteAss([cue.Shift(TimeSpan.FromSeconds(-3))], look)).Events);
    }

    [TestMethod]
    public void WriteAss_CharacterThatNoFontHas_IsLeftOutAndReported()
    {
        Assert.AreEqual("Ab", Write(CaptionStyleName.Plain, "A\uE000b").Events.Single().Text);
        Assert.AreEqual("\uE000", string.Concat(Writer.FindMissingCharacters("A\uE000b \uE000")));
    }

    [TestMethod]
    public void WriteAss_SameCues_GivesTheSameDocument()
    {
        var words = SpokenScript.Speak("Same words in, same document out, whatever was written before.");
        var look = new CaptionLook(CaptionStyleName.Highlight, Wide, "en");
        var cues = Writer.LayOut(words, SpokenScript.LengthOf(words), look);

        Assert.AreEqual(Writer.WriteAss(cues, look), new CaptionWriter(new FakeFonts()).WriteAss(cues, look));
    }

    [TestMethod]
    public void WriteAss_LongWord_IsDrawnSmallerButInside()
    {
        var shown = Write(CaptionStyleName.BigWord, "Elektrizitätswirtschaftsorg").Events.Single();

        Assert.IsLessThanOrEqualTo(SafeArea.Of(Wide).Width, shown.Width);
    }

    private static AssDocument Write(CaptionStyleName style, params string[] words) => Write([.. words.Select((w, i) => Word(w, i, i + 1))], style);

    private static AssDocument Write(IReadOnlyList<TimedWord> words, CaptionStyleName style)
    {
        var look = new CaptionLook(style, Wide, "en");
        return AssDocument.Parse(Writer.WriteAss(Writer.LayOut(words, words[^1].End, look), look));
    }

    private static TimedWord Word(string text, double start, double end) => new(text, TimeSpan.FromSeconds(start), TimeSpan.FromSeconds(end));
}
