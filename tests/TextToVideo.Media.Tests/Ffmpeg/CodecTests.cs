using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Every codec's segments join without decoding, and the joined file plays from end to end.</summary>
[TestClass]
public sealed class CodecTests
{
    private const int TimeoutMs = 120_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(VideoCodec.H264, "h264,avc1,320,180")]
    [DataRow(VideoCodec.Hevc, "hevc,hvc1,320,180")]
    [DataRow(VideoCodec.Av1, "av1,av01,320,180")]
    public async Task Assemble_SegmentsOfACodec_PlaysFrameByFrameAsRendered(VideoCodec codec, string stream)
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token) { Codec = codec };

        await video.MakeAsync([], null);

        Assert.AreEqual(stream, await TestTool.FfprobeAsync(video.Path, "stream=codec_name,codec_tag_string,width,height", Token, "-select_streams", "v:0"));
        var whole = await DecodedVideo.ReadAsync(video.Path, 320, 180, Token);
        Assert.AreEqual(TestVideo.TotalFrames, whole.Frames);
        var at = 0;
        foreach (var path in video.SegmentPaths)
        {
            var segment = await DecodedVideo.ReadAsync(path, 320, 180, Token);
            for (var i = 0; i < segment.Frames; i++) Assert.IsGreaterThan(60, DecodedVideo.Psnr(segment.Frame(i), whole.Frame(at + i)), $"frame {at + i}");
            at += segment.Frames;
        }
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_EncoderWithoutItsHardware_UsesTheProcessorAndSaysSo()
    {
        // Of another system: no machine that runs this test has it.
        var foreign = OperatingSystem.IsMacOS() ? "vaapi" : "videotoolbox";
        await using var stage = new RenderStage(options => options.Encoder = foreign);
        var drawn = await TestDrawing.DrawAsync(stage, 0, Token, TestDrawing.Disc(LayerMotion.Still));
        var shot = new SceneShot { Visual = new SceneVisual { Drawn = drawn }, Frames = 30, Words = [], Seed = 1 };
        var path = stage.NewPath(".mp4");

        var segment = await stage.Renderer.RenderBodyAsync(new BodyRender(shot, TestClip.Settings, 0, 30), path, Token);

        Assert.AreEqual($"The encoder '{foreign}' cannot encode H264 on this machine; the processor encodes instead.", segment.Warning);
        Assert.Contains("-c:v libx264", segment.Command);
        Assert.AreEqual(30, (await DecodedVideo.ReadAsync(path, 320, 180, Token)).Frames);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_AnyHardwareThereIs_FallsBackWithoutAWord()
    {
        await using var stage = new RenderStage(options => options.Encoder = "auto");
        var drawn = await TestDrawing.DrawAsync(stage, 0, Token, TestDrawing.Disc(LayerMotion.Still));
        var shot = new SceneShot { Visual = new SceneVisual { Drawn = drawn }, Frames = 30, Words = [], Seed = 1 };
        var path = stage.NewPath(".mp4");

        var segment = await stage.Renderer.RenderBodyAsync(new BodyRender(shot, TestClip.Settings, 0, 30), path, Token);

        Assert.IsNull(segment.Warning);
        Assert.AreEqual(30, (await DecodedVideo.ReadAsync(path, 320, 180, Token)).Frames);
    }
}
