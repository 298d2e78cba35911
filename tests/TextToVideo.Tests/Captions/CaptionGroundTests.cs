using TextToVideo.Artifacts;
using TextToVideo.Captions;
using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed class CaptionGroundTests
{
    private static readonly CaptionLook Plain = new(CaptionStyleName.Plain, new FrameSize(1920, 1080), "en");

    [TestMethod]
    public void Under_WhiteFootOfThePicture_IsBright()
    {
        Assert.IsTrue(Under(Plain, (_, row) => row >= 8 ? 255 : 0)!.IsBright);
        Assert.IsFalse(Under(Plain, (_, row) => row >= 8 ? 0 : 255)!.IsBright, "What is above captions is not under them.");
    }

    [TestMethod]
    public void Under_CheckeredPicture_IsBusy()
    {
        Assert.IsTrue(Under(Plain, (column, row) => (column + row) % 2 * 255)!.IsBusy);
        Assert.IsFalse(Under(Plain, (_, _) => 120)!.IsBusy);
    }

    [TestMethod]
    public void Under_TallFrameOfAWidePicture_SeesItsMiddleOnly()
    {
        var tall = Plain with { Frame = new FrameSize(1080, 1920) };

        Assert.IsFalse(Under(tall, (column, _) => column is < 3 or > 8 ? 255 : 30)!.IsBright);
        Assert.IsTrue(Under(Plain, (column, _) => column is < 3 or > 8 ? 255 : 30)!.IsBright);
    }

    [TestMethod]
    public void Under_PictureThatWasNotSampled_IsUnknown() =>
        Assert.IsNull(CaptionGround.Under(Plain, new SceneVisual { Drawn = new DrawnVisual(new ArtifactKey("a"), []) }));

    private static CaptionGround? Under(CaptionLook look, Func<int, int, int> luma)
    {
        var cells = Enumerable.Range(0, PictureTones.Cells).Select(i => (byte)luma(i % PictureTones.Columns, i / PictureTones.Columns)).ToArray();
        var facts = new MediaFacts { Kind = FootageKind.Video, Width = 1920, Height = 1080, Tones = PictureTones.Write(cells) };
        return CaptionGround.Under(look, new SceneVisual { Clip = new ClipVisual(new ArtifactKey("clip"), facts, 0) });
    }
}
