using TextToVideo.Speech;

namespace TextToVideo.Tests.Speech;

[TestClass]
public sealed class WordSequenceAlignerTests
{
    [TestMethod]
    public void Align_SameWordsInOtherSpelling_TakeTheirTimes()
    {
        var timings = Align("In 1969, two men walked on the Moon.", "en", "In nineteen sixty-nine 2 men walked on the moon");

        Assert.AreEqual("In@0-1 1969,@1-3 two@3-4 men@4-5 walked@5-6 on@6-7 the@7-8 Moon.@8-9", Show(timings));
        Assert.AreEqual(1, timings.Confidence);
    }

    [TestMethod]
    public void Align_NumberHeardAsOneWord_IsShared()
    {
        Assert.AreEqual("nineteen@0-0.5 sixty@0.5-0.8 nine@0.8-1 was@1-2", Show(Align("nineteen sixty nine was", "en", "1969 was")));
    }

    [TestMethod]
    public void Align_WordsLeftOutAndAdded_NeighboursKeepTheirTimes()
    {
        var timings = Align("The quick brown fox jumps", "en", "the um brown fox you know jumps");

        Assert.AreEqual(TimeSpan.FromSeconds(2), timings.Words[2].Start);
        Assert.AreEqual(TimeSpan.FromSeconds(6), timings.Words[4].Start);
        Assert.AreEqual(0.8, timings.Confidence, 0.01);
    }

    [TestMethod]
    public void Align_MisheardHomophonesAndSplitWords_AreFound()
    {
        var timings = Align("Their icecream tastes like Zorbonia", "en", "there ice cream taste like Zorbornia");

        Assert.AreEqual("Their@0-1 icecream@1-3 tastes@3-4 like@4-5 Zorbonia@5-6", Show(timings));
        Assert.IsInRange(0.85, 0.99, timings.Confidence);
    }

    [TestMethod]
    public void Align_RepeatedWords_GoToTheirOwnPlaces() =>
        Assert.AreEqual(
            "ask@0-1 not@1-2 ask@3-4 what@4-5",
            Show(Align("ask not ask what", "en", "ask not well ask what")));

    [TestMethod]
    public void Align_AnotherText_IsNotTrusted() =>
        Assert.IsLessThan(0.3, Align("The quick brown fox jumps", "en", "welcome everybody tonight").Confidence);

    [TestMethod]
    public void Align_OtherLanguage_MarksAndCaseDoNotMatter() =>
        Assert.AreEqual("„Grüß@0-1 Gott“,@1-2 sagte@2-3 er.@3-4", Show(Align("„Grüß Gott“, sagte er.", "de", "grüß Gott sagte Er")));

    [TestMethod]
    [DataRow("", "some words")]
    [DataRow("some words", "")]
    [DataRow("🎬 ... %", "a b c")]
    public void Align_NothingInCommon_StillGivesEveryWordATime(string text, string heard)
    {
        var timings = Align(text, "en", heard);

        CollectionAssert.AreEqual(ScriptWords.Split(text).ToArray(), timings.Words.Select(word => word.Text).ToArray());
        Assert.IsLessThanOrEqualTo(0.2, timings.Confidence);
    }

    /// <param name="heard">Each word takes a second.</param>
    private static WordTimings Align(string text, string language, string heard)
    {
        var words = heard.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((word, i) => new RecognisedWord(word, TimeSpan.FromSeconds(i), TimeSpan.FromSeconds(i + 1))).ToArray();
        return WordSequenceAligner.Align(text, language, words, TimeSpan.FromSeconds(Math.Max(1, words.Length)), WordTimingMethod.Whisper);
    }

    private static string Show(WordTimings timings) =>
        string.Join(' ', timings.Words.Select(word => FormattableString.Invariant($"{word.Text}@{word.Start.TotalSeconds:0.#}-{word.End.TotalSeconds:0.#}")));
}
