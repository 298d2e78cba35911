using TextToVideo.Rendering;

namespace TextToVideo.Tests.Rendering;

[TestClass]
public sealed class FrameRateTests
{
    [TestMethod]
    public void ToTimeAndBack_AnyFrame_IsTheSameFrame()
    {
        for (var frame = 0; frame < 120_000; frame += 7)
        {
            Assert.AreEqual(frame, FrameRate.ToFrames(FrameRate.ToTime(frame)));
            Assert.AreEqual(frame, FrameRate.ToFramesUp(FrameRate.ToTime(frame)));
        }
    }

    [TestMethod]
    [DataRow(0.0, 0)]
    [DataRow(0.001, 1)]
    [DataRow(1.0, 30)]
    [DataRow(1.01, 31)]
    public void ToFramesUp_BetweenFrames_TakesTheNext(double seconds, int frames) => Assert.AreEqual(frames, FrameRate.ToFramesUp(TimeSpan.FromSeconds(seconds)));
}
