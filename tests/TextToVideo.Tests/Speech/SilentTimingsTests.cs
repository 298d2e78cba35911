using TextToVideo.Speech;

namespace TextToVideo.Tests.Speech;

[TestClass]
public sealed class SilentTimingsTests
{
    [TestMethod]
    public void Spread_OfALaidOutScript_KnowsWhereItsLinesEnd()
    {
        var words = SilentTimings.Spread("Dough\n\nthree eggs\n\nsome salt", "en", TimeSpan.FromSeconds(6)).Words;

        CollectionAssert.AreEqual(new[] { "Dough", "eggs" }, words.Where(word => word.EndsLine).Select(word => word.Text).ToArray());
        Assert.AreEqual(TimeSpan.FromSeconds(6), words[^1].End);
    }
}
