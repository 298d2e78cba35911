using TextToVideo.Editing;

namespace TextToVideo.Tests.Editing;

[TestClass]
public sealed class SpokenPartTests
{
    [TestMethod]
    [DataRow("The moon pulls, and the sea comes.", 0.0, 1.0, "The moon pulls, and the sea comes.")]
    [DataRow("The moon pulls, and the sea comes.", 0.0, 0.5, "The moon pulls,")]
    [DataRow("The moon pulls, and the sea comes.", 0.5, 1.0, "and the sea comes.")]
    [DataRow("月が引き、海が満ちる。", 0.5, 1.0, "が満ちる。")]
    [DataRow("Word", 0.5, 1.0, "rd")]
    [DataRow("🌕🌊", 0.25, 1.0, "🌊")]
    [DataRow("", 0.5, 1.0, "")]
    public void Share_OfText_IsWholeWords(string text, double from, double to, string expected) => Assert.AreEqual(expected, SpokenPart.Share(text, from, to));

    [TestMethod]
    public void Share_PartsOneAfterTheOther_AreTheWholeText()
    {
        const string text = "Every spring, a tiny bird leaves the warm coast of Africa and flies across the open sea.";
        double[] cuts = [0, 0.21, 0.48, 0.77, 1];

        var parts = cuts.Zip(cuts[1..], (from, to) => SpokenPart.Share(text, from, to));

        Assert.AreEqual(text, string.Join(' ', parts.Where(part => part.Length > 0)));
    }
}
