using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Bars of charts grow out of an edge and then stand.</summary>
[TestClass]
public sealed class GrowthTests
{
    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    [DataRow(LayerMotion.GrowUp)]
    [DataRow(LayerMotion.GrowRight)]
    public async Task Layer_ThatGrows_ComesOutOfItsEdgeAndStandsInItsPlace(LayerMotion motion)
    {
        await using var stage = new RenderStage();
        // Odd in both directions: halved colour must not stop it.
        var layer = TestDrawing.Disc(motion, reach: 0, entersAt: 0.2) with { Width = 61, Height = 61 };
        var still = layer with { Motion = LayerMotion.Still, EntersAt = 0 };

        var grown = await RenderAsync(stage, layer);
        var whole = await RenderAsync(stage, still);

        Assert.IsTrue(double.IsNaN(grown.BrightCentre(3).X), "not there before its time");
        var areas = new[] { 8, 11, 15, 22, 40 }.Select(frame => Bright(grown, frame)).ToList();
        Assert.IsTrue(areas.Zip(areas.Skip(1)).All(pair => pair.Second > pair.First), string.Join(", ", areas));
        Assert.AreEqual(Bright(whole, 50), Bright(grown, 50), 40);
        Assert.AreEqual(whole.BrightCentre(50).X, grown.BrightCentre(50).X, 0.3);
        Assert.AreEqual(whole.BrightCentre(50).Y, grown.BrightCentre(50).Y, 0.3);

        var (x, y) = grown.BrightCentre(9);
        if (motion == LayerMotion.GrowUp) Assert.IsGreaterThan(layer.Y + (layer.Height / 2), y);
        else Assert.IsLessThan(layer.X + (layer.Width / 2), x);
    }

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    public async Task Layer_SeenFromNearer_StandsFromTheStart()
    {
        await using var stage = new RenderStage();
        var drawn = await TestDrawing.DrawAsync(stage, 0, Token, TestDrawing.Disc(LayerMotion.GrowUp, reach: 0, entersAt: 0.2));
        var near = drawn with { Part = new PicturePart(0.1, 0.1, 0.8, 0.8) };

        var video = await TestClip.RenderAsync(stage, new SceneShot { Visual = new SceneVisual { Drawn = near }, Frames = 60, Words = [], Seed = 1 }, Token);

        Assert.IsGreaterThan(1000, Bright(video, 50));
        Assert.AreEqual(Bright(video, 50), Bright(video, 0), 40);
    }

    private async Task<DecodedVideo> RenderAsync(RenderStage stage, IllustrationLayer layer)
    {
        var drawn = await TestDrawing.DrawAsync(stage, 0, Token, layer);
        return await TestClip.RenderAsync(stage, new SceneShot { Visual = new SceneVisual { Drawn = drawn }, Frames = 60, Words = [], Seed = 1 }, Token);
    }

    private static int Bright(DecodedVideo video, int frame)
    {
        var count = 0;
        foreach (var luma in video.Frame(frame)) count += luma > 150 ? 1 : 0;
        return count;
    }
}
