using TextToVideo.Requests;

namespace TextToVideo.Tests.Requests;

[TestClass]
public sealed class FaultListTests
{
    [TestMethod]
    public void QuotePath_AsLongAsPathsAre_IsShownWhole() =>
        Assert.AreEqual("\"/home/someone/projects/videos/2026/clips of the sea\"", FaultList.QuotePath("/home/someone/projects/videos/2026/clips of the sea"));

    [TestMethod]
    public void QuotePath_Endless_KeepsItsEnd()
    {
        var shown = FaultList.QuotePath($"/{new string('a', 5_000)}/sea\n.mp4");

        Assert.EndsWith("a/sea\uFFFD.mp4\"", shown);
        Assert.StartsWith("\"…a", shown);
        Assert.IsLessThan(210, shown.Length);
    }

    [TestMethod]
    public void QuotePath_CutWithinACharacterOfTwoHalves_LeavesNoHalf()
    {
        var shown = FaultList.QuotePath(string.Concat(Enumerable.Repeat("🌊", 200)) + "x");

        Assert.IsTrue(shown.EnumerateRunes().All(rune => rune != System.Text.Rune.ReplacementChar), shown);
    }
}
