using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed class ClipRenderTests
{
    private const int TimeoutMs = 120_000;
    private const int Frames = 30;

    /// <summary>Its luma grows by 4 with each of its 25 frames a second, so a frame's brightness tells its time.</summary>
    private const string Clock = "color=c=black:s=320x180:r=25,geq=lum='16+4*N':cb=128:cr=128";

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow("testsrc2=s=640x360:r=24", ".mp4", DisplayName = "film rate")]
    [DataRow("testsrc2=s=641x361:r=60", ".mkv", DisplayName = "odd size, 60 a second")]
    [DataRow("testsrc2=s=64x360:r=25", ".webm", DisplayName = "a tower")]
    [DataRow("testsrc2=s=1280x40:r=10", ".mov", DisplayName = "a strip, 10 a second")]
    [DataRow("testsrc2=s=200x200:r=12", ".gif", DisplayName = "gif")]
    [DataRow("testsrc2=s=720x576:r=25,setsar=16/11", ".avi", DisplayName = "wide pixels")]
    public async Task RenderBody_ClipOfAnyShapeAndRate_FillsFrameAndLength(string source, string extension)
    {
        await using var stage = new RenderStage();
        string[] codec = extension switch { ".webm" => ["-c:v", "libvpx", "-deadline", "realtime"], ".gif" => [], _ => ["-c:v", "mpeg4", "-q:v", "3"] };
        var clip = await TestClip.MakeAsync(stage, extension, source, Token, ["-t", "2.5", .. codec]);

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, clip, Frames, Token), Token);

        Assert.AreEqual(Frames, video.Frames);
        Assert.IsGreaterThan(1000, Variance(video, 5), "the picture is not empty");
        Assert.IsLessThan(60, DecodedVideo.Psnr(video.Frame(2), video.Frame(Frames - 2)), "the picture moves");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(".png")]
    [DataRow(".jpg")]
    [DataRow(".webp")]
    [DataRow(".bmp")]
    public async Task RenderBody_PictureOfAnySize_MovesSlowly(string extension)
    {
        await using var stage = new RenderStage();
        var big = await TestClip.MakeAsync(stage, extension, "testsrc=s=1800x1200", Token, "-frames:v", "1");
        var tiny = await TestClip.MakeAsync(stage, extension, "color=c=orange:s=2x2,format=rgb24,crop=1:1:0:0:exact=1", Token, "-frames:v", "1");

        for (var seed = 0; seed < 4; seed++)
        {
            var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, Copy(stage, big), Frames, Token, seed: seed), Token);
            Assert.AreEqual(Frames, video.Frames);
            Assert.IsLessThan(35, DecodedVideo.Psnr(video.Frame(0), video.Frame(Frames - 1)), $"seed {seed}: it moves");
            Assert.IsGreaterThan(22, DecodedVideo.Psnr(video.Frame(10), video.Frame(11)), $"seed {seed}: it does not jump");
        }
        var plain = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, tiny, Frames, Token), Token);
        Assert.AreEqual(Frames, plain.Frames);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(0)]
    [DataRow(1)]
    public async Task RenderBody_PictureThatIsZoomed_KeepsItsMiddle(int seed)
    {
        await using var stage = new RenderStage();
        var picture = await TestClip.MakeAsync(stage, ".png", "color=black:s=1280x720,drawbox=x=600:y=320:w=80:h=80:c=white:t=fill", Token, "-frames:v", "1");

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, picture, Frames, Token, seed: seed), Token);

        for (var i = 0; i < Frames; i += 5)
        {
            Assert.AreEqual(159.5, video.BrightCentre(i, 120).X, 1, $"frame {i}");
            Assert.AreEqual(89.5, video.BrightCentre(i, 120).Y, 1, $"frame {i}");
        }
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_StartInClip_SceneBeginsThere()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", Clock, Token, "-t", "2.4", "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv420p");

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, clip, 15, Token, startSeconds: 1), Token);

        Assert.AreEqual(25, ClipFrame(video, 0), 1.1, "one second in");
        Assert.AreEqual(37, ClipFrame(video, 14), 1.1, "half a second later");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_SlowedClip_GoesOnEvenly()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", Clock, Token, "-t", "2", "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv420p");
        var shot = await TestClip.ShotAsync(stage, clip, 40, Token, startSeconds: 0.4);

        var video = await TestClip.RenderAsync(stage, shot.With(picture => picture with { Slowness = 1.25 }), Token);

        for (var i = 0; i < 40; i += 13) Assert.AreEqual(25 * (0.4 + (i / 30.0 / 1.25)), ClipFrame(video, i), 1.1, $"frame {i}");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_SwingingClip_TurnsWithoutAJumpOrAStop()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", Clock, Token, "-t", "0.8", "-c:v", "libx264", "-qp", "0", "-pix_fmt", "yuv420p");
        var shot = await TestClip.ShotAsync(stage, clip, 80, Token);

        var video = await TestClip.RenderAsync(stage, shot.With(picture => picture with { SwingSeconds = 0.7 }), Token);

        var times = Enumerable.Range(0, video.Frames).Select(i => ClipFrame(video, i)).ToList();
        Assert.IsLessThan(2.5, times.Zip(times.Skip(1)).Max(pair => Math.Abs(pair.Second - pair.First)), "it never jumps");
        Assert.IsGreaterThan(14, times.Max() - times.Min(), "all of it is seen");
        for (var i = 4; i < times.Count; i++) Assert.IsGreaterThan(0.5, times.GetRange(i - 4, 5).Max() - times.GetRange(i - 4, 5).Min(), $"stands still at frame {i}");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderJoint_SixtyFramesASecond_MeetsBodiesOnTheSameFrames()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=320x180:r=60", Token, "-t", "4", "-c:v", "libx264", "-pix_fmt", "yuv420p");
        var shot = await TestClip.ShotAsync(stage, clip, 45, Token, startSeconds: 0.713);

        var whole = await TestClip.RenderAsync(stage, shot, Token);
        var path = stage.NewPath(".mp4");
        await stage.Renderer.RenderJointAsync(new JointRender(shot, shot, TestClip.Settings, 12), path, Token);
        var joint = await DecodedVideo.ReadAsync(path, 320, 180, Token);
        path = stage.NewPath(".mp4");
        await stage.Renderer.RenderBodyAsync(new BodyRender(shot, TestClip.Settings, 6, 33), path, Token);
        var body = await DecodedVideo.ReadAsync(path, 320, 180, Token);

        Assert.IsGreaterThan(35, DecodedVideo.Psnr(whole.Frame(39), joint.Frame(0)));
        for (var i = 0; i < 33; i += 8) Assert.IsGreaterThan(35, DecodedVideo.Psnr(whole.Frame(i + 6), body.Frame(i)), $"frame {i}");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_PortraitClipInLandscape_IsShownWholeBeforeBlur()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", "color=c=white:s=180x320:r=25,drawbox=x=0:y=0:w=180:h=20:c=black:t=fill,drawbox=x=0:y=300:w=180:h=20:c=black:t=fill", Token, "-t", "2.5", "-c:v", "libx264", "-pix_fmt", "yuv420p");

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, clip, Frames, Token), Token);

        var frame = video.Frame(10);
        Assert.IsLessThan(60, frame[(4 * 320) + 160], "the black bar at its top is to be seen");
        Assert.IsLessThan(60, frame[(175 * 320) + 160], "so is the one at its foot");
        Assert.IsGreaterThan(220, frame[(90 * 320) + 160]);
        Assert.IsInRange(100, 200, (int)frame[(90 * 320) + 20], "beside it, it is blurred and darker");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_RotatedClip_StandsUpright()
    {
        await using var stage = new RenderStage();
        var flat = await TestClip.MakeAsync(stage, ".mp4", "color=c=black:s=180x320:r=25,drawbox=x=0:y=0:w=90:h=320:c=white:t=fill", Token, "-t", "2.5", "-c:v", "libx264", "-pix_fmt", "yuv420p");
        var turned = stage.NewPath(".mp4");
        await TestTool.FfmpegAsync(Token, "-v", "error", "-i", flat, "-c", "copy", "-metadata:s:v:0", "rotate=90", turned);
        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(turned, Token);

        var video = await TestClip.RenderAsync(stage, await TestClip.ShotAsync(stage, turned, Frames, Token), Token);

        Assert.AreEqual((320, 180), (facts.Width, facts.Height));
        var (top, bottom) = ((int)video.Frame(5)[(30 * 320) + 160], (int)video.Frame(5)[(150 * 320) + 160]);
        Assert.IsGreaterThan(150, Math.Abs(top - bottom), "its left half is now its upper or lower one");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_PhotographHeldUpright_StandsUpright()
    {
        await using var stage = new RenderStage();
        var flat = await TestClip.MakeAsync(stage, ".jpg", "color=c=black:s=180x320,drawbox=x=0:y=0:w=90:h=320:c=white:t=fill", Token, "-frames:v", "1", "-pix_fmt", "yuvj420p");
        var turned = stage.NewPath(".jpg");
        await File.WriteAllBytesAsync(turned, WithOrientation(await File.ReadAllBytesAsync(flat, Token), 6), Token);

        var shot = await TestClip.ShotAsync(stage, turned, Frames, Token);
        var video = await TestClip.RenderAsync(stage, shot, Token);

        Assert.AreEqual((320, 180, 90), (shot.Visual.Clip!.Facts.Width, shot.Visual.Clip.Facts.Height, shot.Visual.Clip.Facts.RotationDegrees));
        Assert.IsGreaterThan(200, video.Frame(5)[(30 * 320) + 160], "its left half is now the upper one");
        Assert.IsLessThan(60, video.Frame(5)[(150 * 320) + 160]);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_InterlacedClip_CombIsGone()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=320x180:r=50,tinterlace=interleave_top,setfield=tff", Token, "-t", "2.5", "-c:v", "libx264", "-flags", "+ilme+ildct", "-x264-params", "tff=1", "-pix_fmt", "yuv420p");
        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(clip, Token);
        var shot = await TestClip.ShotAsync(stage, clip, Frames, Token);
        var combed = shot with { Visual = new SceneVisual { Clip = shot.Visual.Clip! with { Facts = facts with { IsInterlaced = false } } } };

        Assert.IsTrue(facts.IsInterlaced);
        var (clean, rough) = (await TestClip.RenderAsync(stage, shot, Token), await TestClip.RenderAsync(stage, combed, Token));
        Assert.IsLessThan(0.8 * Comb(rough, 12), Comb(clean, 12));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderBody_HdrClip_IsBroughtToStandardRange()
    {
        await using var stage = new RenderStage();
        var clip = await TestClip.MakeAsync(
            stage, ".mp4", "color=c=gray:s=320x180:r=25,format=yuv420p10le,geq=lum='64+X*876/320':cb=512:cr=512", Token,
            "-t", "2.5", "-c:v", "libx265", "-x265-params", "log-level=error", "-pix_fmt", "yuv420p10le", "-color_primaries", "bt2020", "-color_trc", "smpte2084", "-colorspace", "bt2020nc", "-tag:v", "hvc1");
        var shot = await TestClip.ShotAsync(stage, clip, Frames, Token);

        var video = await TestClip.RenderAsync(stage, shot, Token);

        Assert.IsTrue(shot.Visual.Clip!.Facts.IsHdr);
        Assert.AreEqual(Frames, video.Frames);
        var row = video.Frame(10).Slice(90 * 320, 320);
        Assert.IsGreaterThan(140, row[200], "what is bright but not glaring stays bright");
        Assert.IsGreaterThan(row[40], row[160], "light stays in order");
    }

    private static double ClipFrame(DecodedVideo video, int frame) => video.MeanLuma(frame) / (4 * 255 / 219.0);

    private static double Variance(DecodedVideo video, int index)
    {
        var frame = video.Frame(index);
        var (mean, sum) = (video.MeanLuma(index), 0.0);
        foreach (var value in frame) sum += (value - mean) * (value - mean);
        return sum / frame.Length;
    }

    /// <summary>How much each line differs from its neighbours, beyond what those differ from each other.</summary>
    private static double Comb(DecodedVideo video, int index)
    {
        var frame = video.Frame(index);
        var sum = 0.0;
        for (var i = 320; i < frame.Length - 320; i++) sum += Math.Max(0, Math.Abs((2 * frame[i]) - frame[i - 320] - frame[i + 320]) - Math.Abs(frame[i - 320] - frame[i + 320]) - 10);
        return sum / frame.Length;
    }

    /// <summary>An EXIF block with that one tag, after the start of the image.</summary>
    private static byte[] WithOrientation(byte[] jpeg, byte orientation) =>
    [
        .. jpeg[..2],
        0xFF, 0xE1, 0x00, 0x22, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0,
        .. jpeg[2..],
    ];

    private static string Copy(RenderStage stage, string path)
    {
        var copy = stage.NewPath(Path.GetExtension(path));
        File.Copy(path, copy);
        return copy;
    }
}
