using TextToVideo.Inspection;

namespace TextToVideo.Tests.Inspection;

[TestClass]
public sealed class SubtitleReaderTests
{
    [TestMethod]
    public void Read_SubRip_GivesTimesAndLines()
    {
        var captions = SubtitleReader.Read("1\r\n00:00:01,500 --> 00:00:03,000\r\nBees <i>dance</i>.\r\nAt night.\r\n\r\n2\r\n01:00:00,000 --> 01:00:02,250\r\n{\\an8}Up\r\n");

        Assert.HasCount(2, captions);
        Assert.AreEqual((1.5, 3.0, "Bees dance.|At night."), (captions[0].FromSeconds, captions[0].ToSeconds, string.Join('|', captions[0].Lines)));
        Assert.AreEqual((3600.0, 3602.25, "Up"), (captions[1].FromSeconds, captions[1].ToSeconds, string.Join('|', captions[1].Lines)));
    }

    [TestMethod]
    public void Read_WebVttWithWordTimes_GivesTheWordsAlone()
    {
        var captions = SubtitleReader.Read("WEBVTT\n\nNOTE made by hand\n\n01:02.500 --> 01:04.000 line:90%\nBees <00:01:03.000>&amp; flowers, 3 < 4\n");

        var caption = captions.Single();
        Assert.AreEqual((62.5, 64.0, "Bees & flowers, 3 < 4"), (caption.FromSeconds, caption.ToSeconds, caption.Lines.Single()));
    }

    [TestMethod]
    public void Read_WhatTheProductWrites_GivesItsCuesBack()
    {
        var cue = new TextToVideo.Captions.CaptionCue(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2),
            [new([new("{\\b}", TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1.4), false), new("<b>", TimeSpan.FromSeconds(1.4), TimeSpan.FromSeconds(2), true)])]);

        Assert.AreEqual("{\\b} <b>", SubtitleReader.Read(TextToVideo.Captions.Subtitles.SrtWriter.Write([cue])).Single().Lines.Single());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("no times here")]
    [DataRow("00:01 -> 00:02\ntext")]
    public void Read_NoSubtitles_GivesNone(string text) => Assert.IsEmpty(SubtitleReader.Read(text));
}
