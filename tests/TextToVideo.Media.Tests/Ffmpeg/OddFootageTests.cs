namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Footage as cameras, phones and screen recorders leave it: its colours, its pace and its shape come out right.</summary>
[TestClass]
public sealed class OddFootageTests
{
    private const int TimeoutMs = 120_000;
    private const int Width = 320;
    private const int Height = 180;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_VariableFrameRate_KeepsItsTimes()
    {
        // Luma grows by 50 a second, whatever the frames' times: 40 a second at first, then 8.
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(
            stage, ".mkv", "color=c=black:s=320x180:r=40,geq=lum='16+50*T':cb=128:cr=128,select='lt(t,1.5)+not(mod(n,5))'", Token,
            "-t", "3.5", "-vsync", "vfr", "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv420p");

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, clip, 60, Token, startSeconds: 1), Token);

        Assert.AreEqual(60, video.Frames);
        foreach (var i in new[] { 0, 14, 30, 58 })
        {
            var seconds = video.MeanLuma(i) * 219 / 255 / 50;
            Assert.AreEqual(1 + (i / 30.0), seconds, i < 15 ? 0.05 : 0.15, $"frame {i}");
        }
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(25, DisplayName = "a key frame each second")]
    [DataRow(999, DisplayName = "one key frame")]
    public async Task RenderBody_TransportStream_BeginsWhereItShould(int gop)
    {
        // Luma grows by 50 a second. ffmpeg seeks in such files without regard to key frames.
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(
            stage, ".ts", "color=c=black:s=320x180:r=25,geq=lum='16+50*T':cb=128:cr=128", Token,
            "-t", "4", "-c:v", "libx264", "-g", $"{gop}", "-sc_threshold", "0", "-qp", "4", "-pix_fmt", "yuv420p");

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, clip, 45, Token, startSeconds: 1.7), Token);

        foreach (var i in new[] { 0, 20, 44 }) Assert.AreEqual(1.7 + (i / 30.0), video.MeanLuma(i) * 219 / 255 / 50, 0.06, $"frame {i}");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow("smpte2084", 0.52, DisplayName = "PQ")]
    [DataRow("arib-std-b67", 0.7, DisplayName = "HLG")]
    public async Task RenderBody_HighDynamicRange_GreysStayGreyAndInOrder(string transfer, double greyLevel)
    {
        await using var stage = new RenderStage();
        var (dark, grey) = (64 + (876 * 0.25), 64 + (876 * greyLevel));
        var clip = await TestClip.MakeAsync(
            stage, ".mp4", FormattableString.Invariant($"color=c=gray:s=320x180:r=25,format=yuv420p10le,geq=lum='if(lt(X,160),{dark:0},{grey:0})':cb=512:cr=512"), Token,
            "-t", "2.5", "-c:v", "libx265", "-x265-params", "log-level=error", "-pix_fmt", "yuv420p10le", "-color_primaries", "bt2020", "-color_trc", transfer, "-colorspace", "bt2020nc", "-tag:v", "hvc1");
        var shot = await TestClip.ShotAsync(stage, clip, 30, Token);

        var path = stage.NewPath(".mp4");
        await stage.Renderer.RenderBodyAsync(new Rendering.BodyRender(shot, TestClip.Settings, 0, 30), path, Token);
        var colours = await ColoursAsync(stage, path);

        Assert.IsTrue(shot.Visual.Clip!.Facts.IsHdr);
        var (left, right) = (colours.At(80, 90), colours.At(240, 90));
        Assert.IsLessThan(right.R - 40, left.R, "light and dark stay apart");
        Assert.IsInRange(90, 245, right.R, "what was bright is, and is not blown out");
        foreach (var (r, g, b) in new[] { left, right }) Assert.IsLessThan(6, Math.Max(r, Math.Max(g, b)) - Math.Min(r, Math.Min(g, b)), "grey is grey");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_HighDynamicRangeOfAnotherShape_StandsBeforeItsBlurredCopy()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(
            stage, ".mp4", "color=c=gray:s=180x320:r=25,format=yuv420p10le,geq=lum=660:cb=512:cr=512", Token,
            "-t", "2.5", "-c:v", "libx265", "-x265-params", "log-level=error", "-pix_fmt", "yuv420p10le", "-color_primaries", "bt2020", "-color_trc", "arib-std-b67", "-colorspace", "bt2020nc", "-tag:v", "hvc1");

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, clip, 30, Token), Token);

        var (beside, inside) = (video.Frame(10)[(90 * Width) + 20], video.Frame(10)[(90 * Width) + 160]);
        Assert.IsInRange(90, 245, inside);
        Assert.IsInRange(40, inside - 10, beside, "darker than the picture, and not black");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_WidePixels_CirclesStayRound()
    {
        // 720x576 pixels that are 64:45 make 16:9; the box is square on the screen.
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(
            stage, ".mp4", "color=c=black:s=720x576:r=25,drawbox=x=270:y=160:w=180:h=256:c=white:t=fill,setsar=64/45", Token, "-t", "2.5", "-c:v", "libx264", "-pix_fmt", "yuv420p");

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, clip, 30, Token), Token);

        var (across, down) = (0, 0);
        for (var x = 0; x < Width; x++) across += video.Frame(5)[(90 * Width) + x] > 128 ? 1 : 0;
        for (var y = 0; y < Height; y++) down += video.Frame(5)[(y * Width) + 160] > 128 ? 1 : 0;
        Assert.AreEqual(80, across, 2);
        Assert.AreEqual(80, down, 2);
    }

    private async Task<RgbFrame> ColoursAsync(RenderStage stage, string path)
    {
        var raw = stage.NewPath(".rgb");
        await TestTool.FfmpegAsync(Token, "-v", "error", "-i", path, "-map", "0:v:0", "-vf", "select='eq(n,10)',scale=in_color_matrix=bt709", "-frames:v", "1", "-pix_fmt", "rgb24", "-f", "rawvideo", raw);
        return new RgbFrame(await File.ReadAllBytesAsync(raw, Token), Width);
    }
}
