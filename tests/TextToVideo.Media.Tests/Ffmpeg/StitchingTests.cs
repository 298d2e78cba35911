using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Bodies and joints, laid one after the other, look like one piece.</summary>
[TestClass]
public sealed class StitchingTests
{
    private const int TimeoutMs = 120_000;
    private const int JointFrames = 12;
    private const int Half = JointFrames / 2;
    private const int SceneFrames = 45;

    /// <summary>Decibels. Frames of the same picture, encoded twice, differ by less; half a pixel of motion makes more of it.</summary>
    private const double SamePicture = 38;

    private static readonly RenderSettings Settings = TestClip.Settings with { Captions = CaptionStyleName.Highlight };

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(LayerMotion.DriftRight)]
    [DataRow(LayerMotion.DriftLeft)]
    [DataRow(LayerMotion.DriftUp)]
    [DataRow(LayerMotion.Bob)]
    [DataRow(LayerMotion.Sway)]
    [DataRow(LayerMotion.Still)]
    public async Task BodyAndJoint_MovingDrawing_MeetWithoutJump(LayerMotion motion)
    {
        await using var stage = new RenderStage();
        var shot = await ShotAsync(stage, 0, motion);

        // The whole scene as one body shows where everything would be, were it not cut up.
        var whole = await RenderAsync(stage, new BodyRender(shot, Settings, 0, SceneFrames));
        var body = await RenderAsync(stage, new BodyRender(shot, Settings, Half, SceneFrames - JointFrames));
        var joint = await RenderAsync(stage, new JointRender(shot, shot, Settings, JointFrames));

        Assert.AreEqual(SceneFrames - JointFrames, body.Frames);
        Assert.AreEqual(JointFrames, joint.Frames);
        for (var i = 0; i < body.Frames; i++) Assert.IsGreaterThan(SamePicture, DecodedVideo.Psnr(whole.Frame(i + Half), body.Frame(i)), $"body frame {i}");
        Assert.IsGreaterThan(SamePicture, DecodedVideo.Psnr(whole.Frame(SceneFrames - Half), joint.Frame(0)), "a joint begins with the first scene alone");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Joint_BothScenes_GoOnMoving()
    {
        await using var stage = new RenderStage();
        var empty = await ShotAsync(stage, 0, LayerMotion.Still, entersAt: 100);
        var moving = await ShotAsync(stage, 0, LayerMotion.DriftRight, reach: 150);

        var leaving = await RenderAsync(stage, new JointRender(moving, empty, Settings, JointFrames));
        var entering = await RenderAsync(stage, new JointRender(empty, moving, Settings, JointFrames));

        // 150 pixels in 75 frames, margins included: two pixels a frame, beyond the scene's last frame and before its first one as well.
        Assert.AreEqual(16, leaving.BrightCentre(8, 85).X - leaving.BrightCentre(0, 85).X, 1.5, "the scene that ends moves on");
        Assert.AreEqual(16, entering.BrightCentre(11, 85).X - entering.BrightCentre(3, 85).X, 1.5, "the scene that begins moves already");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task SlowDrift_HalfAPixelAFrame_MovesEvenly()
    {
        await using var stage = new RenderStage();
        var shot = await ShotAsync(stage, 0, LayerMotion.DriftRight, reach: 0.5 * (SceneFrames + 30));

        var video = await RenderAsync(stage, new BodyRender(shot, Settings, 0, SceneFrames));

        var places = Enumerable.Range(0, SceneFrames).Select(i => video.BrightCentre(i).X).ToList();
        foreach (var step in places.Zip(places.Skip(1), (a, b) => b - a)) Assert.AreEqual(0.5, step, 0.12, "whole pixels would be 0 and 1 by turns");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task LayerThatEntersLater_BeforeAndAfter_IsClearThenWhole()
    {
        await using var stage = new RenderStage();
        var shot = await ShotAsync(stage, 0, LayerMotion.Bob, entersAt: 0.5);

        var video = await RenderAsync(stage, new BodyRender(shot, Settings, 0, SceneFrames));

        Assert.IsTrue(double.IsNaN(video.BrightCentre(14, 190).X), "not there yet");
        Assert.IsFalse(double.IsNaN(video.BrightCentre(35, 190).X), "there");
        Assert.IsGreaterThan(video.MeanLuma(16), video.MeanLuma(20), "it fades in");
        Assert.IsGreaterThan(video.BrightCentre(30).Y, video.BrightCentre(20, 100).Y + 3, "and rises");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Captions_OverBodyAndJoint_StandUntilTheCutWithoutFlicker()
    {
        await using var stage = new RenderStage();
        var end = FrameRate.ToTime(SceneFrames);
        var first = await ShotAsync(stage, 0, LayerMotion.Still, words: [new TimedWord("MMM", TimeSpan.FromSeconds(0.5), end)]);
        var second = await ShotAsync(stage, 0, LayerMotion.Still, words: [new TimedWord("III", TimeSpan.Zero, end)]);

        var body = await RenderAsync(stage, new BodyRender(first, Settings, 0, SceneFrames - Half));
        var joint = await RenderAsync(stage, new JointRender(first, second, Settings, JointFrames));
        var next = await RenderAsync(stage, new BodyRender(second, Settings, Half, SceneFrames - Half));

        Assert.AreEqual(0, WhitePixels(body, 14), "half a second in, at the 15th frame, the word comes up");
        var wide = WhitePixels(body, 15);
        Assert.IsGreaterThan(300, wide);
        for (var i = 15; i < body.Frames; i++) Assert.AreEqual(wide, WhitePixels(body, i), 0.05 * wide, $"body frame {i}");
        for (var i = 0; i < Half; i++) Assert.AreEqual(wide, WhitePixels(joint, i), 0.05 * wide, $"joint frame {i}");
        var narrow = WhitePixels(next, 0);
        Assert.IsLessThan(0.7 * wide, narrow);
        for (var i = Half; i < JointFrames; i++) Assert.AreEqual(narrow, WhitePixels(joint, i), 0.05 * wide, $"joint frame {i}");
    }

    private static int WhitePixels(DecodedVideo video, int index)
    {
        var count = 0;
        foreach (var value in video.Frame(index)) count += value > 240 ? 1 : 0;
        return count;
    }

    private async Task<SceneShot> ShotAsync(RenderStage stage, int hue, LayerMotion motion, double reach = 40, double entersAt = 0, IReadOnlyList<TimedWord>? words = null) => new()
    {
        Visual = new SceneVisual { Drawn = await TestDrawing.DrawAsync(stage, hue, Token, TestDrawing.Disc(motion, reach, entersAt)) },
        Frames = SceneFrames,
        Words = words ?? [],
        Seed = 1,
    };

    private async Task<DecodedVideo> RenderAsync(RenderStage stage, BodyRender render)
    {
        var path = stage.NewPath(".mp4");
        await stage.Renderer.RenderBodyAsync(render, path, Token);
        return await DecodedVideo.ReadAsync(path, TestDrawing.Frame.Width, TestDrawing.Frame.Height, Token);
    }

    private async Task<DecodedVideo> RenderAsync(RenderStage stage, JointRender render)
    {
        var path = stage.NewPath(".mp4");
        await stage.Renderer.RenderJointAsync(render, path, Token);
        return await DecodedVideo.ReadAsync(path, TestDrawing.Frame.Width, TestDrawing.Frame.Height, Token);
    }
}
