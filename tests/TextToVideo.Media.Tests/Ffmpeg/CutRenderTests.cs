using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Scenes of several pictures, and parts of pictures.</summary>
[TestClass]
public sealed class CutRenderTests
{
    private const int TimeoutMs = 120_000;
    private const int Width = 320;
    private const int Height = 180;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_SceneWithCuts_ShowsEachPictureToTheFrame()
    {
        await using var stage = new RenderStage();
        var shot = await CutShotAsync(stage);

        var video = await TestClip.RenderAsync(stage, shot, Token);

        Assert.AreEqual(150, video.Frames);
        Assert.AreEqual(0, video.MeanLuma(49), 3, "black until the first cut");
        Assert.AreEqual(255, video.MeanLuma(50), 3, "white from it on");
        Assert.AreEqual(255, video.MeanLuma(99), 3);
        Assert.IsInRange(60, 200, video.MeanLuma(100), "then a drawing");
        Assert.IsLessThan(60, DecodedVideo.Psnr(video.Frame(101), video.Frame(149)), "that moves");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderJoint_SceneWithCuts_ShowsItsLastPictureAndTheNextSceneItsFirst()
    {
        await using var stage = new RenderStage();
        var shot = await CutShotAsync(stage);
        var path = stage.NewPath(".mp4");

        await stage.Renderer.RenderJointAsync(new JointRender(shot, shot, TestClip.Settings, 12), path, Token);

        var joint = await DecodedVideo.ReadAsync(path, Width, Height, Token);
        var whole = await TestClip.RenderAsync(stage, shot, Token);
        Assert.AreEqual(12, joint.Frames);
        Assert.IsGreaterThan(35, DecodedVideo.Psnr(whole.Frame(144), joint.Frame(0)));
        Assert.IsLessThan(30, joint.MeanLuma(11), "the black clip has almost come in");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_PartOfAClip_FillsTheFrameWithIt()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", "color=c=black:s=640x360:r=25,drawbox=x=320:y=0:w=320:h=180:c=white:t=fill", Token, "-t", "2", "-c:v", "libx264", "-pix_fmt", "yuv420p");
        var shot = await TestClip.ShotAsync(stage, clip, 30, Token);

        var upperRight = await TestClip.RenderAsync(stage, shot.With(picture => picture with { Part = PicturePart.Of(0.5, 0, 0.5, 0.5) }), Token);
        var upperLeft = await TestClip.RenderAsync(stage, shot.With(picture => picture with { Part = PicturePart.Of(0, 0, 0.5, 0.5) }), Token);

        Assert.AreEqual(255, upperRight.MeanLuma(5), 4);
        Assert.AreEqual(0, upperLeft.MeanLuma(5), 4);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_PartOfAnotherShape_StandsBeforeABlur()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", "color=c=black:s=640x360:r=25,drawbox=x=160:y=0:w=320:h=360:c=white:t=fill", Token, "-t", "2", "-c:v", "libx264", "-pix_fmt", "yuv420p");
        var shot = await TestClip.ShotAsync(stage, clip, 30, Token);

        var video = await TestClip.RenderAsync(stage, shot.With(picture => picture with { Part = PicturePart.Of(0.25, 0, 0.5, 1) }), Token);

        var frame = video.Frame(5);
        Assert.IsGreaterThan(250, frame[(90 * Width) + 160], "the white half in the middle");
        Assert.IsInRange(120, 220, (int)frame[(90 * Width) + 20], "beside it its own blur, darker; of the black half nothing");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_PartOfADrawing_IsTheSameFromNearer()
    {
        await using var stage = new RenderStage();
        var drawn = await TestDrawing.DrawAsync(stage, 0, Token, TestDrawing.Disc(LayerMotion.Still));
        SceneShot Of(DrawnVisual visual) => new() { Visual = new SceneVisual { Drawn = visual }, Frames = 60, Words = [], Seed = 1 };
        var whole = await TestClip.RenderAsync(stage, Of(drawn), Token);
        var (x, y) = whole.BrightCentre(30, 200);

        var near = await TestClip.RenderAsync(stage, Of(drawn with { Part = PicturePart.Of((x / Width) - 0.25, (y / Height) - 0.25, 0.5, 0.5) }), Token);

        Assert.AreEqual(160, near.BrightCentre(30, 200).X, 4, "what was sought is in the middle");
        Assert.AreEqual(90, near.BrightCentre(30, 200).Y, 4);
        Assert.IsGreaterThan(3 * Bright(whole), Bright(near), "and four times as large");
    }

    private static int Bright(DecodedVideo video)
    {
        var count = 0;
        foreach (var value in video.Frame(30)) count += value > 200 ? 1 : 0;
        return count;
    }

    /// <summary>A black clip until frame 50, a white one until frame 100, then a drawing.</summary>
    private async Task<SceneShot> CutShotAsync(RenderStage stage)
    {
        var black = await ClipAsync(stage, "black", ["-r", "24"]);
        var white = await ClipAsync(stage, "white", ["-r", "60"]);
        var drawn = new SceneVisual { Drawn = await TestDrawing.DrawAsync(stage, 0, Token, TestDrawing.Disc(LayerMotion.DriftLeft)) };
        return black with { Frames = 150, Visual = black.Visual with { Cuts = [new VisualCut(50, white.Visual), new VisualCut(100, drawn)] } };
    }

    private async Task<SceneShot> ClipAsync(RenderStage stage, string colour, string[] arguments) => await TestClip.ShotAsync(
        stage, await TestClip.MakeAsync(stage, ".mp4", $"color=c={colour}:s=640x360:r=30", Token, ["-t", "4", "-c:v", "libx264", "-pix_fmt", "yuv420p", .. arguments]), 150, Token, startSeconds: 0.5);
}
