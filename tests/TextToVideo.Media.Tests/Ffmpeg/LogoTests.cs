using TextToVideo.Branding;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>A logo stands where it belongs, as strong as it should, through bodies and joints.</summary>
[TestClass]
public sealed class LogoTests
{
    private const int TimeoutMs = 120_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow("400x100", 64, 16, DisplayName = "wide")]
    [DataRow("100x400", 8, 32, DisplayName = "tall")]
    [DataRow("20x20", 32, 32, DisplayName = "smaller than its room")]
    public async Task Paint_AnyShape_FitsIntoItsRoom(string source, int width, int height)
    {
        await using var stage = new RenderStage();
        var picture = await TestClip.MakeAsync(stage, ".png", $"color=c=white:s={source}", Token, "-frames:v", "1");
        var path = stage.NewPath(".png");

        var size = await stage.Get<ILogoPainter>().PaintAsync(picture, new FrameSize(64, 32), 1, path, Token);

        Assert.AreEqual(new FrameSize(width, height), size);
        Assert.AreEqual($"{width},{height}", await TestTool.FfprobeAsync(path, "stream=width,height", Token));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Paint_AnSvg_IsDrawnAtTheSizeOfItsRoom()
    {
        await using var stage = new RenderStage();
        var (svg, path) = (stage.NewPath(".svg"), stage.NewPath(".png"));
        await File.WriteAllTextAsync(svg, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 1'><rect width='2' height='1' fill='#fff'/></svg>", Token);

        var size = await stage.Get<ILogoPainter>().PaintAsync(svg, new FrameSize(400, 300), 1, path, Token);

        Assert.AreEqual(new FrameSize(400, 100), size);
        var raw = stage.NewPath(".gray");
        await TestTool.FfmpegAsync(Token, "-v", "error", "-i", path, "-vf", "alphaextract,format=gray", "-f", "rawvideo", raw);
        var alpha = await File.ReadAllBytesAsync(raw, Token);
        Assert.AreEqual((255, 0), (alpha[(50 * 400) + 196], alpha[(50 * 400) + 204]), "sharp at its edge, though it is four units wide");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(1.0)]
    [DataRow(0.5)]
    public async Task BodyAndJoint_EveryFrame_BearTheLogoAsStrongAsWished(double opacity)
    {
        await using var stage = new RenderStage();
        var logo = await LogoAsync(stage, opacity);
        var settings = TestClip.Settings with { Brand = new BrandLook { Logo = logo } };
        var shot = new SceneShot { Visual = new SceneVisual { Drawn = await TestDrawing.DrawAsync(stage, 0, Token, TestDrawing.Disc(LayerMotion.DriftRight)) }, Frames = 30, Words = [], Seed = 1 };

        var plain = await RenderAsync(stage, (path, renderer) => renderer.RenderBodyAsync(new BodyRender(shot, TestClip.Settings, 0, 30), path, Token));
        var body = await RenderAsync(stage, (path, renderer) => renderer.RenderBodyAsync(new BodyRender(shot, settings, 0, 30), path, Token));
        var joint = await RenderAsync(stage, (path, renderer) => renderer.RenderJointAsync(new JointRender(shot, shot, settings, 12), path, Token));

        Assert.AreEqual((30, 12), (body.Frames, joint.Frames));
        for (var i = 0; i < body.Frames; i++)
        {
            var under = Luma(plain, i, logo);
            Assert.AreEqual(under + (opacity * (255 - under)), Luma(body, i, logo), 4, $"body frame {i}");
            Assert.AreEqual(plain.Frame(i)[(150 * 320) + 20], body.Frame(i)[(150 * 320) + 20], 3, "nothing else changes");
        }
        for (var i = 0; i < joint.Frames; i++) Assert.AreEqual(Luma(body, 29, logo), Luma(joint, i, logo), 12, $"joint frame {i}");
    }

    private async Task<LogoMark> LogoAsync(RenderStage stage, double opacity)
    {
        var picture = await TestClip.MakeAsync(stage, ".png", "color=c=white:s=160x80", Token, "-frames:v", "1");
        var path = stage.NewPath(".png");
        var size = await stage.Get<ILogoPainter>().PaintAsync(picture, new FrameSize(40, 20), opacity, path, Token);
        return new LogoMark(await stage.PublishAsync(path, Token), 264, 10, size.Width, size.Height);
    }

    private static double Luma(DecodedVideo video, int frame, LogoMark logo)
    {
        var sum = 0.0;
        var pixels = video.Frame(frame);
        for (var y = logo.Y + 4; y < logo.Y + logo.Height - 4; y++)
        {
            for (var x = logo.X + 4; x < logo.X + logo.Width - 4; x++) sum += pixels[(y * video.Width) + x];
        }
        return sum / ((logo.Width - 8) * (logo.Height - 8));
    }

    private async Task<DecodedVideo> RenderAsync(RenderStage stage, Func<string, IVideoRenderer, Task> render)
    {
        var path = stage.NewPath(".mp4");
        await render(path, stage.Renderer);
        return await DecodedVideo.ReadAsync(path, TestDrawing.Frame.Width, TestDrawing.Frame.Height, Token);
    }
}
