using TextToVideo.Captions;
using TextToVideo.Captions.Subtitles;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed class SubtitleFileTests
{
    private static readonly CaptionCue[] Cues =
    [
        new(Seconds(0.5), Seconds(2), [Line("Bees", 0.5, "dance.", 1.25)]),
        new(Seconds(3661.0015), Seconds(3663), [Line("They", 3661.0015, "show", 3662), Line("the", 3662.5, "way.", 3662.75)]),
    ];

    [TestMethod]
    public void Srt_OfTwoCues_IsNumberedWithCommaTimes() => Assert.AreEqual(
        "1\r\n00:00:00,500 --> 00:00:02,000\r\nBees dance.\r\n\r\n2\r\n01:01:01,002 --> 01:01:03,000\r\nThey show\r\nthe way.\r\n\r\n",
        SrtWriter.Write(Cues));

    [TestMethod]
    public void Vtt_OfTwoCues_HasItsHeadAndPointTimes() => Assert.AreEqual(
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nBees dance.\n\n01:01:01.002 --> 01:01:03.000\nThey show\nthe way.\n\n",
        VttWriter.Write(Cues));

    [TestMethod]
    public void Vtt_WithWordTimes_StampsEveryWordButTheFirst() => Assert.AreEqual(
        "WEBVTT\n\n00:00:00.500 --> 00:00:02.000\nBees <00:00:01.250>dance.\n\n01:01:01.002 --> 01:01:03.000\nThey <01:01:02.000>show\n<01:01:02.500>the <01:01:02.750>way.\n\n",
        VttWriter.Write(Cues, withWordTimes: true));

    [TestMethod]
    public void Vtt_MarkupAndArrows_AreEscaped()
    {
        var text = VttWriter.Write([new CaptionCue(Seconds(0), Seconds(1), [Line("<b>&amp;", 0, "-->", 0.5)])]);

        StringAssert.EndsWith(text, "\n&lt;b&gt;&amp;amp; --&gt;\n\n");
    }

    [TestMethod]
    [DataRow("-->")]
    [DataRow("<i>")]
    [DataRow("</font>")]
    [DataRow(@"{\an8}")]
    public void Srt_MarkupAndArrows_DoNotActButReadTheSame(string word)
    {
        var text = SrtWriter.Write([new CaptionCue(Seconds(0), Seconds(1), [Line(word, 0, "x", 0.5)])]).Split("\r\n")[2];

        Assert.IsFalse(text.Contains(word, StringComparison.Ordinal));
        Assert.AreEqual($"{word} x", text.Replace("\u2060", "", StringComparison.Ordinal));
    }

    [TestMethod]
    public void Srt_AMereComparison_IsLeftAlone() => StringAssert.Contains(SrtWriter.Write([new CaptionCue(Seconds(0), Seconds(1), [Line("3<4", 0, "<", 0.5)])]), "\r\n3<4 <\r\n");

    [TestMethod]
    [DataRow("a\r\n\r\n2\r\n00:00:00,000 --> 00:01:00,000\r\nforged")]
    public void Files_LineBreaksInAWord_CannotForgeACue(string word)
    {
        var cue = new CaptionCue(Seconds(0), Seconds(1), [Line(word, 0, "x", 0.5)]);

        Assert.AreEqual(1, SrtWriter.Write([cue]).Split("-->").Length - 1);
        Assert.AreEqual(1, VttWriter.Write([cue]).Split("-->").Length - 1);
    }

    [TestMethod]
    public void Files_CueOfNoLength_IsLeftOut()
    {
        var cue = new CaptionCue(Seconds(1), Seconds(1.0004), [Line("x", 1, "y", 1)]);

        Assert.AreEqual("", SrtWriter.Write([cue]));
        Assert.AreEqual("WEBVTT\n\n", VttWriter.Write([cue]));
    }

    private static CaptionLine Line(string first, double at, string second, double then) =>
        new([new CaptionWord(first, Seconds(at), Seconds(then), SpaceBefore: false), new CaptionWord(second, Seconds(then), Seconds(then + 0.2), SpaceBefore: true)]);

    private static TimeSpan Seconds(double value) => TimeSpan.FromMilliseconds(value * 1000);
}
