using TextToVideo.Artifacts;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

[TestClass]
public sealed class QuietSpanTests
{
    [TestMethod]
    public void Between_Narrations_TellsWhatLastsLonger()
    {
        NarrationUse[] narrations = [Said(9, 1), Said(2.5, 2), Said(3, 1), Said(5, 1)];

        var spans = QuietSpan.Between(narrations, seconds: 11, longerThanSeconds: 2);

        CollectionAssert.AreEqual(new[] { new QuietSpan(0, 2.5), new QuietSpan(6, 9) }, spans.ToArray());
    }

    [TestMethod]
    public void Between_NothingSaid_IsAllOfIt() => Assert.AreEqual(new QuietSpan(0, 4), QuietSpan.Between([], 4, 2).Single());

    private static NarrationUse Said(double startSeconds, double seconds) => new(new ArtifactKey("test/voice.wav"), TimeSpan.FromSeconds(startSeconds), TimeSpan.FromSeconds(seconds));
}
