using TextToVideo.Captions;
using TextToVideo.Media.Ffmpeg;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed class AssShapingTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task FindFault_OfTheInstalledFfmpeg_FindsNone()
    {
        await using var stage = new RenderStage();

        Assert.IsNull(await stage.Get<ICaptionShaping>().FindFaultAsync(TestContext.CancellationToken));
    }

    [TestMethod]
    [DataRow("Shaper: FriBidi 1.0.8 (SIMPLE) HarfBuzz-ng 6.0.0 (COMPLEX)", true)]
    [DataRow("Shaper: FriBidi 1.0.8 (SIMPLE)", false)]
    public void IsComplex_TellsByTheShapersThatAreNamed(string log, bool expected) => Assert.AreEqual(expected, AssShaping.IsComplex(log));
}
