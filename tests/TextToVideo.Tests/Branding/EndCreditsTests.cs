using TextToVideo.Branding;
using TextToVideo.Footage;

namespace TextToVideo.Tests.Branding;

[TestClass]
public sealed class EndCreditsTests
{
    [TestMethod]
    public void Lines_OneForEachKind_NameEachMakerOnce()
    {
        var lines = EndCredits.Lines([Clip("Ann"), Clip("Bob"), Clip("Ann"), new Attribution { What = "Music", Source = "Calm tide" }]);

        CollectionAssert.AreEqual(new[] { "Video: Ann / Pexels, Bob / Pexels", "Music: Calm tide" }, lines.ToArray());
    }

    [TestMethod]
    public void Lines_MoreThanCanBeRead_AreCounted() =>
        Assert.AreEqual("Video: A / Pexels, B / Pexels, C / Pexels, D / Pexels and 3 more", EndCredits.Lines("ABCDEFG".Select(name => Clip($"{name}"))).Single());

    private static Attribution Clip(string creator) => new() { What = "Video", Source = "Pexels", Creator = creator };
}
