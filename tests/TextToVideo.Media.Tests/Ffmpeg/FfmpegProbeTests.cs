using TextToVideo.Failures;
using TextToVideo.Footage;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed class FfmpegProbeTests
{
    private const int TimeoutMs = 90_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task ProbePicture_Clip_TellsWhatIsShown()
    {
        await using var stage = new RenderStage();
        var path = await TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=320x180:r=25", Token, "-f", "lavfi", "-i", "sine", "-t", "2", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-colorspace", "bt709");

        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, Token);

        Assert.AreEqual(new MediaFacts { Kind = FootageKind.Video, Width = 320, Height = 180, Seconds = facts.Seconds, FramesPerSecond = 25, HasAudio = true, Codec = "h264", ColourMatrix = "bt709", Tones = facts.Tones }, facts);
        Assert.AreEqual(2 * PictureTones.Cells, facts.Tones!.Length);
        Assert.AreEqual(2, facts.Seconds, 0.05);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(".png", "png", true)]
    [DataRow(".jpg", "mjpeg", false)]
    [DataRow(".webp", "webp", false)]
    [DataRow(".gif", "gif", true)]
    public async Task ProbePicture_Picture_HasNoLength(string extension, string codec, bool hasAlpha)
    {
        await using var stage = new RenderStage();
        var path = await TestClip.MakeAsync(stage, extension, "testsrc=s=50x40,format=rgba", Token, "-frames:v", "1");

        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, Token);

        Assert.AreEqual((FootageKind.Picture, 50, 40, 0.0, codec, hasAlpha), (facts.Kind, facts.Width, facts.Height, facts.Seconds, facts.Codec, facts.HasAlpha));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow("empty.mp4")]
    [DataRow("text.mp4")]
    [DataRow("noise.mp4")]
    [DataRow("sound.mp4")]
    [DataRow("cover.mp3")]
    [DataRow("cut-index.mp4")]
    [DataRow("cut-frames.mp4")]
    [DataRow("cut.jpg")]
    [DataRow("playlist.mp4")]
    [DataRow("list.mp4")]
    [DataRow("flood.png")]
    [DataRow("flood.gif")]
    [DataRow("subfile.mp4")]
    [DataRow("drawing.png")]
    [DataRow("list-of-lists.m3u8")]
    public async Task ProbePicture_BrokenFile_FailureNamesIt(string name)
    {
        await using var stage = new RenderStage();
        var path = await BrokenMedia.MakeAsync(stage, name, Token);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => stage.Get<IMediaProbe>().ProbePictureAsync(path, Token));

        Assert.AreEqual("media.unreadable", failure.Code);
        Assert.Contains($"'{name}'", failure.Message);
        Assert.DoesNotContain(Path.GetDirectoryName(path)!, failure.Message);
        Assert.IsFalse(failure.IsRetryable);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow("it's 12:30.png")]
    [DataRow("back\\slash [a]{b}.png")]
    [DataRow("100%03d.png")]
    [DataRow("new\nline.png")]
    [DataRow("-i.png")]
    [DataRow("wild*?.png")]
    [DataRow("concat:a|b.png")]
    [DataRow("ünï 漢字.png")]
    public async Task ProbePicture_HostileName_IsJustAName(string name)
    {
        await using var stage = new RenderStage();
        var made = await TestClip.MakeAsync(stage, ".png", "testsrc=s=50x40", Token, "-frames:v", "1");
        var path = Path.Combine(Path.GetDirectoryName(made)!, name);
        File.Move(made, path);

        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, Token);

        Assert.AreEqual((50, 40), (facts.Width, facts.Height));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task ProbePicture_RecordingWithoutLength_IsMeasured()
    {
        await using var stage = new RenderStage();
        var path = stage.NewPath(".webm");
        var source = await TestClip.MakeAsync(stage, ".mkv", "testsrc2=s=64x64:r=25", Token, "-t", "1.6", "-c:v", "libvpx", "-deadline", "realtime");
        // "Live" is how a browser's recorder writes: no duration, no index.
        await TestTool.FfmpegAsync(Token, "-v", "error", "-i", source, "-c", "copy", "-live", "1", "-f", "webm", path);

        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, Token);

        Assert.AreEqual(1.6, facts.Seconds, 0.1);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task ProbeSound_Music_TellsLength()
    {
        await using var stage = new RenderStage();
        var path = await TestClip.MakeAsync(stage, ".mp3", "sine", Token, "-t", "1.5");
        var clip = await TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=64x64", Token, "-t", "0.5");

        Assert.AreEqual(1.5, (await stage.Get<IMediaProbe>().ProbeSoundAsync(path, Token)).TotalSeconds, 0.06);
        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => stage.Get<IMediaProbe>().ProbeSoundAsync(clip, Token));
        Assert.AreEqual("media.unreadable", failure.Code);
    }
}
