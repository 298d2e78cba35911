using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed class ThumbnailTests
{
    private const int TimeoutMs = 60_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task DrawThumbnail_MostlyDarkOrEmptyVideo_TakesTheFullPicture()
    {
        await using var stage = new RenderStage();
        // Ten seconds with a key frame in each: black, then white, in between two with something to see.
        var video = await TestClip.MakeAsync(
            stage, ".mp4", "testsrc2=s=320x180:r=10,drawbox=w=320:h=180:c=black:t=fill:enable='lt(t,4)',drawbox=w=320:h=180:c=white:t=fill:enable='gte(t,6)'", Token,
            "-t", "10", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "10", "-sc_threshold", "0");
        var path = stage.NewPath(".jpg");

        await stage.Renderer.DrawThumbnailAsync(new ThumbnailPlan([new SegmentUse(await stage.PublishAsync(video, Token), 300)], 0), path, Token);

        var mean = (await DecodedVideo.ReadAsync(path, 320, 180, Token)).MeanLuma(0);
        Assert.IsInRange(60, 200, mean, "neither black nor white");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task DrawThumbnail_OneFrame_IsThatFrame()
    {
        await using var stage = new RenderStage();
        var video = await TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=320x180:r=10,hue=s=0", Token, "-frames:v", "1", "-c:v", "libx264", "-pix_fmt", "yuv420p");
        var path = stage.NewPath(".jpg");

        var key = await stage.PublishAsync(video, Token);
        var original = await stage.LocalPathAsync(key, Token);
        await stage.Renderer.DrawThumbnailAsync(new ThumbnailPlan([new SegmentUse(key, 1)], 0), path, Token);

        var (frame, picture) = (await DecodedVideo.ReadAsync(original, 320, 180, Token), await DecodedVideo.ReadAsync(path, 320, 180, Token));
        Assert.IsGreaterThan(30, DecodedVideo.Psnr(frame.Frame(0), picture.Frame(0)));
    }
}
