using TextToVideo.Captions;
using TextToVideo.Illustrations;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Each way from one scene to the next, by its looks: a bright scene gives way to a dark one.</summary>
[TestClass]
public sealed class TransitionTests
{
    private const int TimeoutMs = 120_000;
    private const int Frames = 12;
    private const int SceneFrames = 60;
    private const int Middle = Frames / 2;

    /// <summary>Covers the frame.</summary>
    private static readonly IllustrationLayer Bright = TestDrawing.Disc(LayerMotion.Still) with { X = -90, Y = -160, Width = 500, Height = 500 };

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(TransitionKind.CrossFade)]
    [DataRow(TransitionKind.Fade)]
    [DataRow(TransitionKind.Wipe)]
    [DataRow(TransitionKind.Slide)]
    [DataRow(TransitionKind.Zoom)]
    public async Task Joint_AnyTransition_BeginsWithOneSceneAndEndsNearTheOther(TransitionKind kind)
    {
        var (joint, from, to) = await RenderAsync(kind);

        Assert.AreEqual(Frames, joint.Frames);
        Assert.IsGreaterThan(35, DecodedVideo.Psnr(from, joint.Frame(0)), "the first frame shows the first scene alone");
        Assert.IsGreaterThan(DecodedVideo.Psnr(from, joint.Frame(Frames - 1)), DecodedVideo.Psnr(to, joint.Frame(Frames - 1)), "the last one mostly the second");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Joint_Fade_IsDarkInTheMiddle()
    {
        var (joint, from, to) = await RenderAsync(TransitionKind.Fade);

        Assert.IsLessThan(20, joint.MeanLuma(Middle), "black");
        Assert.IsInRange(Mean(from) * 0.4, Mean(from) * 0.75, joint.MeanLuma(Middle / 2), "half way out");
        Assert.IsInRange(Mean(to) * 0.4, Mean(to) * 0.85, joint.MeanLuma(Middle + (Middle / 2)), "half way in");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Joint_Wipe_TurnsTheRightSideFirst()
    {
        var (joint, from, to) = await RenderAsync(TransitionKind.Wipe);

        Assert.IsLessThan(6, Difference(joint.Frame(Middle), from, joint.Width, left: true), "left: still the first scene");
        Assert.IsLessThan(6, Difference(joint.Frame(Middle), to, joint.Width, left: false), "right: the second one already");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Joint_Slide_PushesTheSceneOut()
    {
        var (joint, _, _) = await RenderAsync(TransitionKind.Slide, TestDrawing.Disc(LayerMotion.Still));

        // 320 pixels in twelve frames.
        var start = joint.BrightCentre(0).X;
        for (var frame = 1; frame <= 4; frame++) Assert.AreEqual(start - (frame * 320.0 / Frames), joint.BrightCentre(frame).X, 8, $"frame {frame}");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Joint_Zoom_ComesNearerToTheSceneItLeaves()
    {
        var (joint, _, _) = await RenderAsync(TransitionKind.Zoom, TestDrawing.Disc(LayerMotion.Still) with { X = 20 });

        // The disc lies left of the middle, so it is driven outwards.
        Assert.IsLessThan(joint.BrightCentre(0, 110).X - 2, joint.BrightCentre(Middle - 1, 110).X);
    }

    private static double Mean(ReadOnlySpan<byte> frame)
    {
        var sum = 0L;
        foreach (var value in frame) sum += value;
        return (double)sum / frame.Length;
    }

    /// <summary>Mean difference over the outer eighth of one side.</summary>
    private static double Difference(ReadOnlySpan<byte> frame, ReadOnlySpan<byte> other, int width, bool left)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < frame.Length; i++)
        {
            if (left ? i % width >= width / 8 : i % width < width - (width / 8)) continue;
            sum += Math.Abs(frame[i] - other[i]);
            count++;
        }
        return sum / count;
    }

    private async Task<(DecodedVideo Joint, byte[] From, byte[] To)> RenderAsync(TransitionKind kind, IllustrationLayer? shown = null)
    {
        await using var stage = new RenderStage();
        var settings = TestClip.Settings with { Captions = CaptionStyleName.None, Transition = kind };
        var (from, to) = (await ShotAsync(stage, shown ?? Bright), await ShotAsync(stage));
        var path = stage.NewPath(".mp4");
        await stage.Renderer.RenderJointAsync(new JointRender(from, to, settings, Frames), path, Token);
        var joint = await DecodedVideo.ReadAsync(path, 320, 180, Token);
        return (joint, await FrameAsync(stage, from, settings), await FrameAsync(stage, to, settings));
    }

    private async Task<byte[]> FrameAsync(RenderStage stage, SceneShot shot, RenderSettings settings)
    {
        var path = stage.NewPath(".mp4");
        await stage.Renderer.RenderBodyAsync(new BodyRender(shot, settings, 0, SceneFrames), path, Token);
        return (await DecodedVideo.ReadAsync(path, 320, 180, Token)).Frame(0).ToArray();
    }

    private async Task<SceneShot> ShotAsync(RenderStage stage, params IllustrationLayer[] layers)
    {
        var drawn = await TestDrawing.DrawAsync(stage, 0, Token, layers);
        return new SceneShot { Visual = new SceneVisual { Drawn = drawn }, Frames = SceneFrames, Words = [], Seed = 1 };
    }
}
