using TextToVideo.Providers.Speech;

namespace TextToVideo.Providers.Tests.Speech;

[TestClass]
public sealed class SpeechChunksTests
{
    [TestMethod]
    public void Split_ShortText_StaysWhole() => AssertPieces("One. Two.", 50, "One. Two.");

    [TestMethod]
    public void Split_LongText_IsCutAtSentences() => AssertPieces("One two three. Four five! \u201CSix seven?\u201D Eight.", 26, "One two three. Four five!", "\u201CSix seven?\u201D Eight.");

    [TestMethod]
    public void Split_NumbersAndAbbreviations_AreNotSentences() => AssertPieces("It costs 3.50 euros at example.com today. Buy it.", 42, "It costs 3.50 euros at example.com today.", "Buy it.");

    [TestMethod]
    public void Split_LongSentence_IsCutAtClauses() => AssertPieces("First this comes, then that comes, and then the end.", 34, "First this comes, then that comes,", "and then the end.");

    [TestMethod]
    public void Split_NoPunctuation_IsCutBetweenWords() => AssertPieces("aaaa bbbb cccc dddd", 10, "aaaa bbbb", "cccc dddd");

    [TestMethod]
    public void Split_WordThatIsTooLong_IsCutBetweenCharacters() => AssertPieces("aaaaaaa👍🏽b", 5, "aaaaa", "aa", "👍🏽b");

    [TestMethod]
    public void Split_Chinese_IsCutAtItsFullStops() => AssertPieces("蜜蜂很重要。它们采花蜜。我们需要它们。", 13, "蜜蜂很重要。它们采花蜜。", "我们需要它们。");

    [TestMethod]
    public void Split_Nothing_IsEmpty() => Assert.IsEmpty(SpeechChunks.Split(" \n ", _ => true));

    [TestMethod]
    public void Split_AnyText_LosesNoCharacter()
    {
        const string Text = "Dr. Who? (Yes, him!) Then: 1,5 Mio. — «Zitat.» Ende…\n\nNeue Zeile; letzte.";
        foreach (var max in Enumerable.Range(4, 60))
        {
            var pieces = SpeechChunks.Split(Text, piece => piece.Length <= max);
            Assert.IsTrue(pieces.All(piece => piece.Length <= max && piece.Length > 0));
            Assert.AreEqual(Squeeze(Text), Squeeze(string.Concat(pieces)));
        }
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void AssertPieces(string text, int max, params string[] expected) =>
        CollectionAssert.AreEqual(expected, SpeechChunks.Split(text, piece => piece.Length <= max).ToArray(), string.Join(" | ", SpeechChunks.Split(text, piece => piece.Length <= max)));
}
