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

    private static readonly RenderSettings Settings = new()
    {
        Frame = TestDrawing.Frame,
        Captions = CaptionStyleName.Highlight,
        Language = "en",
        Transition = TransitionKind.CrossFade,
    };

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task BodyAndJoint_MovingDrawing_MeetWithoutJump()
    {
        await using var stage = new RenderStage();
        var first = await ShotAsync(stage, 0, LayerMotion.DriftRight);
        var second = await ShotAsync(stage, 120, LayerMotion.Bob);

        // The whole first scene as one body shows where everything would be, were it not cut up.
        var unsplit = await RenderAsync(stage, new BodyRender(first, Settings, 0, SceneFrames));
        var body = await RenderAsync(stage, new BodyRender(first, Settings, 0, SceneFrames - Half));
        var joint = await RenderAsync(stage, new JointRender(first, second, Settings, JointFrames));

        Assert.AreEqual(SceneFrames - Half, body.Frames);
        Assert.AreEqual(JointFrames, joint.Frames);
        for (var i = 0; i < body.Frames; i++) Assert.IsGreaterThan(38, DecodedVideo.Psnr(unsplit.Frame(i), body.Frame(i)), $"body frame {i}");
        Assert.IsGreaterThan(38, DecodedVideo.Psnr(unsplit.Frame(SceneFrames - Half), joint.Frame(0)), "the joint's first frame shows the first scene alone");

        var centres = Enumerable.Range(0, body.Frames).Select(i => body.BrightCentre(i).X).Append(joint.BrightCentre(0).X).ToList();
        var steps = centres.Zip(centres.Skip(1), (a, b) => b - a).ToList();
        Assert.IsTrue(steps.TrueForAll(step => step is > -0.1 and < 1.2), $"steps of {steps.Min():0.00} to {steps.Max():0.00} pixels");
    }

    private async Task<SceneShot> ShotAsync(RenderStage stage, int hue, LayerMotion motion) => new()
    {
        Visual = new SceneVisual { Drawn = await TestDrawing.DrawAsync(stage, hue, Token, TestDrawing.Disc(motion)) },
        Frames = SceneFrames,
        Words = [],
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
