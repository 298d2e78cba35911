using TextToVideo.Captions;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed class CueTimesTests
{
    private static readonly CaptionWriter Writer = new(new FakeFonts());
    private static readonly CaptionLook Plain = new(CaptionStyleName.Plain, new FrameSize(1920, 1080), "en");

    [TestMethod]
    public void LayOut_FluentSpeech_LeavesNoGapBetweenCues()
    {
        var cues = LayOut("The first people on the Moon left footprints that could last a million years, because no wind and no rain will ever wash them away.");

        Assert.IsGreaterThan(1, cues.Count);
        for (var i = 1; i < cues.Count; i++) Assert.AreEqual(cues[i - 1].End, cues[i].Start);
    }

    [TestMethod]
    public void LayOut_EachCue_ComesWithItsFirstWord()
    {
        foreach (var cue in LayOut("Bees fly to the flowers every single day of summer. | They come home at night.")) Assert.AreEqual(cue.Lines[0].Words[0].Start, cue.Start);
    }

    [TestMethod]
    public void LayOut_LongPause_TakesTheCaptionAwayAndNeverSpansIt()
    {
        var cues = LayOut("Wait for it | now it comes");

        Assert.HasCount(2, cues);
        var spokenTo = cues[0].Lines[^1].Words[^1].End;
        Assert.IsTrue(cues[0].End > spokenTo && cues[0].End < spokenTo + TimeSpan.FromSeconds(1), $"{cues[0].End} after {spokenTo}");
        Assert.IsLessThan(cues[1].Start, cues[0].End);
    }

    [TestMethod]
    public void LayOut_SlowVoiceBeforeAPause_CaptionLingersAfterIt()
    {
        var words = SpokenScript.Speak("Wait | now", secondsPerLetter: 0.4);

        var first = Writer.LayOut(words, SpokenScript.LengthOf(words), Plain)[0];

        Assert.AreEqual(0.6, (first.End - words[0].End).TotalSeconds, 0.01);
    }

    [TestMethod]
    public void LayOut_ShortWordBeforeAPause_StandsForASecond()
    {
        var cues = LayOut("Go! | Now we wait.");

        Assert.AreEqual(TimeSpan.FromSeconds(1), cues[0].End - cues[0].Start);
    }

    [TestMethod]
    public void LayOut_HastyShortSentences_ShareACue()
    {
        var cues = LayOut("Stop. Look. Run. Hide. Then wait for the others to come back home.");

        foreach (var cue in cues) Assert.IsGreaterThanOrEqualTo(TimeSpan.FromSeconds(1), cue.End - cue.Start);
    }

    [TestMethod]
    public void LayOut_TailOfTheSceneIsShort_StaysToItsEnd()
    {
        var words = SpokenScript.Speak("That is the end of it.");
        var length = words[^1].End + TimeSpan.FromSeconds(0.7);

        Assert.AreEqual(length, Writer.LayOut(words, length, Plain)[^1].End);
    }

    [TestMethod]
    public void LayOut_TailOfTheSceneIsLong_GoesAfterTheLastWord()
    {
        var words = SpokenScript.Speak("That is the end of it.");

        Assert.IsLessThan(words[^1].End + TimeSpan.FromSeconds(1), Writer.LayOut(words, words[^1].End + TimeSpan.FromSeconds(5), Plain)[^1].End);
    }

    [TestMethod]
    public void LayOut_WordsTimedBeyondTheScene_AreShownBeforeItEnds()
    {
        var late = TimeSpan.FromSeconds(90);
        var cues = Writer.LayOut([new TimedWord("Too", late, late), new TimedWord("late.", late, late)], TimeSpan.FromSeconds(3), Plain);

        Assert.HasCount(1, cues);
        Assert.AreEqual("Too late.", cues[0].Lines[0].Text);
        Assert.IsTrue(cues[0].Start < cues[0].End && cues[0].End <= TimeSpan.FromSeconds(3));
    }

    [TestMethod]
    public void LayOut_NothingSaidOrNoTime_HasNoCues()
    {
        Assert.IsEmpty(Writer.LayOut([], TimeSpan.FromSeconds(3), Plain));
        Assert.IsEmpty(Writer.LayOut(SpokenScript.Speak("Said"), TimeSpan.Zero, Plain));
        Assert.IsEmpty(Writer.LayOut([new TimedWord("\u200B\n", TimeSpan.Zero, TimeSpan.FromSeconds(1))], TimeSpan.FromSeconds(3), Plain));
    }

    private static IReadOnlyList<CaptionCue> LayOut(string text)
    {
        var words = SpokenScript.Speak(text);
        return Writer.LayOut(words, SpokenScript.LengthOf(words), Plain);
    }
}
