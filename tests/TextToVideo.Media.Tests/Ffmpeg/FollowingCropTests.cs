using TextToVideo.Editing;
using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>From the survey of a clip to the pixels: a wide clip in a tall frame, and something that crosses it.</summary>
[TestClass]
public sealed class FollowingCropTests
{
    private const int TimeoutMs = 120_000;
    private const int Frames = 180;

    private static readonly FrameSize Tall = new(180, 320);

    private static readonly RenderSettings Settings = TestClip.Settings with { Frame = Tall };

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow("40+60*t", DisplayName = "to the right")]
    [DataRow("520-60*t", DisplayName = "to the left")]
    [DataRow("60+210*(1-cos(2*PI*t/8))/2", DisplayName = "there and back")]
    public async Task RenderBody_SubjectThatCrossesTheClip_StaysInTheTallFrame(string x)
    {
        await using var stage = new RenderStage();
        var (shot, clip) = await ShotAsync(stage, x);

        var video = await TestClip.RenderAsync(stage, shot, Token, Settings);

        Assert.IsNotNull(clip.Pan);
        var places = Enumerable.Range(0, Frames).Select(i => video.BrightCentre(i, 200).X).ToList();
        for (var i = 0; i < Frames; i++) Assert.IsInRange(20, 160, places[i], $"frame {i}");
        var steps = places.Zip(places.Skip(1), (a, b) => b - a).ToList();
        for (var i = 1; i < steps.Count; i++) Assert.IsLessThan(3, Math.Abs(steps[i] - steps[i - 1]), $"frame {i}: it jerks");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task RenderJoint_CropThatWanders_MeetsBodiesOnTheSameFrames()
    {
        await using var stage = new RenderStage();
        var (shot, _) = await ShotAsync(stage, "40+60*t");

        var whole = await TestClip.RenderAsync(stage, shot, Token, Settings);
        var path = stage.NewPath(".mp4");
        await stage.Renderer.RenderJointAsync(new JointRender(shot, shot, Settings, 12), path, Token);
        var joint = await DecodedVideo.ReadAsync(path, Tall.Width, Tall.Height, Token);
        path = stage.NewPath(".mp4");
        await stage.Renderer.RenderBodyAsync(new BodyRender(shot, Settings, 6, Frames - 12), path, Token);
        var body = await DecodedVideo.ReadAsync(path, Tall.Width, Tall.Height, Token);

        Assert.IsGreaterThan(32, DecodedVideo.Psnr(whole.Frame(Frames - 6), joint.Frame(0)));
        for (var i = 0; i < Frames - 12; i += 24) Assert.IsGreaterThan(32, DecodedVideo.Psnr(whole.Frame(i + 6), body.Frame(i)), $"frame {i}");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Survey_SubjectThatStays_IsNotFollowed()
    {
        await using var stage = new RenderStage();
        var (_, clip) = await ShotAsync(stage, "300+12*sin(2*t)");

        Assert.IsNull(clip.Pan);
    }

    /// <param name="x">Of the subject, in ffmpeg's terms.</param>
    private async Task<(SceneShot Shot, ClipVisual Clip)> ShotAsync(RenderStage stage, string x)
    {
        // Quiet and textured behind; before it, bright and textured.
        const string Behind = "nullsrc=s=640x360:r=30:d=8,geq=lum='60+6*sin(X/9)+6*sin(Y/7)':cb=128:cr=128";
        const string Subject = "nullsrc=s=80x80:r=30:d=8,geq=lum='225+10*sin(X/3)':cb=110:cr=140";
        var path = stage.NewPath(".mp4");
        await TestTool.FfmpegAsync(Token, "-v", "error", "-f", "lavfi", "-i", Behind, "-f", "lavfi", "-i", Subject, "-filter_complex", $"[0][1]overlay=x='{x}':y='140+20*sin(t)':format=yuv444", "-c:v", "libx264", "-preset", "veryfast", "-pix_fmt", "yuv420p", path);
        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, Token);
        var survey = await stage.Get<IClipSurveyor>().SurveyAsync(path, facts, Token);
        var key = await stage.PublishAsync(path, Token);
        var cut = new ClipEditor(Frames, [], Tall).Cut([new SceneClip(new FetchedClip(key, facts, 1) { Survey = survey })]);
        return (new SceneShot { Visual = cut.Visual, Frames = Frames, Words = [], Seed = 1 }, cut.Visual.Clip!);
    }
}
