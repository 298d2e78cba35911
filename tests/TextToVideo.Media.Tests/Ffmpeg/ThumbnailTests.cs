using TextToVideo.Artifacts;
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

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task DrawThumbnail_BodiesSeenBefore_AreNotDecodedAgain()
    {
        await using var stage = new RenderStage();
        var first = new SegmentUse(await stage.PublishAsync(await BodyAsync(stage, 0), Token), 60);
        var second = new SegmentUse(await stage.PublishAsync(await BodyAsync(stage, 90), Token), 60);
        var path = stage.NewPath(".jpg");
        await stage.Renderer.DrawThumbnailAsync(new ThumbnailPlan([first], 0), path, Token);
        var known = await FindingsAsync(stage);

        // What is kept of them is marked, so that it is seen where it comes from.
        var flat = new byte[160 * 90 * 3];
        foreach (var sample in known.Where(key => key.FileName.EndsWith(".rgb", StringComparison.Ordinal))) await stage.Store.WriteAsync(sample, flat, WriteCondition.None, Token);
        var frames = await stage.Renderer.DrawThumbnailAsync(new ThumbnailPlan([first, second], 0), path, Token);

        Assert.HasCount(8, frames);
        Assert.IsTrue(frames.Take(4).All(frame => frame.Brightness == 0), "the first body's frames are those kept");
        Assert.IsTrue(frames.Skip(4).All(frame => frame.Brightness > 0.1), "the second's are its own");
        CollectionAssert.IsSubsetOf(known.ToList(), (await FindingsAsync(stage)).ToList());

        await stage.Renderer.DrawThumbnailAsync(new ThumbnailPlan([second], 0), path, Token);
        var picture = (await FindingsAsync(stage)).Except(known).Single(key => key.FileName.EndsWith(".jpg", StringComparison.Ordinal));
        await stage.Store.WriteAsync(picture, "as kept"u8.ToArray(), WriteCondition.None, Token);
        await stage.Renderer.DrawThumbnailAsync(new ThumbnailPlan([second], 0), path, Token);
        Assert.AreEqual("as kept", await File.ReadAllTextAsync(path, Token));
    }

    private Task<string> BodyAsync(RenderStage stage, int hue) => TestClip.MakeAsync(
        stage, ".mp4", $"testsrc2=s=320x180:r=30,hue=h={hue}", Token, "-frames:v", "60", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-g", "15", "-sc_threshold", "0");

    private async Task<IReadOnlyList<ArtifactKey>> FindingsAsync(RenderStage stage)
    {
        var keys = new List<ArtifactKey>();
        await foreach (var found in stage.Store.ListAsync("cache/frames/", Token)) keys.Add(found.Key);
        return keys;
    }
}
