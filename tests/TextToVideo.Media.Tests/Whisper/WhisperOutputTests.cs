using System.Text;
using TextToVideo.Failures;
using TextToVideo.Media.Whisper;
using TextToVideo.Speech;
using static TextToVideo.Media.Tests.Whisper.WhisperJson;

namespace TextToVideo.Media.Tests.Whisper;

[TestClass]
public sealed class WhisperOutputTests
{
    [TestMethod]
    public void Words_PiecesAndPunctuation_BecomeWholeWordsThatEndBeforeThePause()
    {
        var words = Words(Write(Kennedy));

        CollectionAssert.AreEqual(new[] { "And", "so,", "my", "fellow", "Americans,", "ask", "not" }, words.Take(7).Select(word => word.Text).ToArray());
        Assert.AreEqual((1770.0, 2560.0), (words[4].Start.TotalMilliseconds, words[4].End.TotalMilliseconds));
        Assert.AreEqual(3250, words[5].Start.TotalMilliseconds);
        Assert.AreEqual(0.95, words[4].Probability, 0.001);
    }

    [TestMethod]
    public void Words_CharacterCutBetweenTokens_IsPutTogetherAgain()
    {
        var bytes = Encoding.UTF8.GetBytes(" né");

        var words = Words(Write([T(" n", 0, 100) with { Text = bytes[..3] }, T("", 100, 300, 0.4) with { Text = bytes[3..] }, T(" today", 300, 700)]));

        CollectionAssert.AreEqual(new[] { "né", "today" }, words.Select(word => word.Text).ToArray());
        Assert.AreEqual(300, words[0].End.TotalMilliseconds);
        Assert.AreEqual(0.4, words[0].Probability, 0.001);
    }

    [TestMethod]
    public void Words_WritingWithoutSpaces_AreCharactersWithTimesOfTheirOwn()
    {
        var cut = Encoding.UTF8.GetBytes("猫");

        var words = Words(Write([T("黒", 0, 300), T("い", 300, 500), T("", 500, 600) with { Text = cut[..2] }, T("", 600, 900) with { Text = cut[2..] }], multilingual: true));

        CollectionAssert.AreEqual(new[] { "黒", "い", "猫" }, words.Select(word => word.Text).ToArray());
        Assert.AreEqual((500.0, 900.0), (words[2].Start.TotalMilliseconds, words[2].End.TotalMilliseconds));
    }

    [TestMethod]
    public void Words_TokenWithoutText_IsPassedOver()
    {
        var words = Words(Write([T(" one", 0, 100), T("", 100, 120), T(" two", 120, 300)]));

        CollectionAssert.AreEqual(new[] { "one", "two" }, words.Select(word => word.Text).ToArray());
    }

    [TestMethod]
    public void Words_QuotesBackslashesLineBreaksAndMarks_AreNoTrouble()
    {
        var words = Words(Write([T(" \"a\\b\"", 0, 100), T("\n", 100, 120), T(" c", 120, 300), T("[_TT_50]", 300, 300) with { Id = 50_413 }, T(" lost", 300, 400) with { Text = [0x20, 0xFF, 0x61] }]));

        Assert.AreEqual("\"a\\b\"", words[0].Text);
        Assert.AreEqual("c", words[1].Text);
        Assert.HasCount(3, words);
    }

    [TestMethod]
    public void Words_TimeWarping_GivesTheOnsets()
    {
        var words = Words(Write([T(" one", 0, 400, dtw: 12), T(" two", 380, 900, dtw: 52)]));

        Assert.AreEqual(120, words[0].Start.TotalMilliseconds);
        Assert.AreEqual(520, words[1].Start.TotalMilliseconds);
    }

    [TestMethod]
    public void Words_TimesThatGoBackOrPastTheEnd_StayInOrderAndInside()
    {
        var words = Words(Write([T(" one", 500, 300), T(" two", 200, 90_000), T(" three", 80_000, 95_000)]));

        foreach (var word in words) Assert.IsTrue(word.Start <= word.End && word.End <= TimeSpan.FromSeconds(12), word.ToString());
        Assert.IsTrue(words.Zip(words.Skip(1)).All(pair => pair.First.End <= pair.Second.Start || pair.First.Start <= pair.Second.Start));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{\"transcription\": [ {\"text\": \" cut off\", \"tok")]
    [DataRow("{\"transcription\": [ {\"tokens\": [ {\"text\": \" a\", \"offsets\": {\"from\": 0, \"to\": 1}, \"id\": 5, \"p\": nan} ] } ] }")]
    [DataRow("{\"transcription\": [ {\"text\": \"made with -oj alone\"} ] }")]
    [DataRow("{\"transcription\": {}}")]
    [DataRow("<html>")]
    public void Read_WhatIsNoOutput_SaysSo(string file)
    {
        var failure = Assert.ThrowsExactly<TextToVideoException>(() => WhisperOutput.Read(Encoding.UTF8.GetBytes(file)));

        Assert.AreEqual("alignment.bad_answer", failure.Code);
    }

    private static IReadOnlyList<RecognisedWord> Words(byte[] json) => WhisperWords.Of(WhisperOutput.Read(json), TimeSpan.FromSeconds(12));
}
