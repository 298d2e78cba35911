using TextToVideo.Footage;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed class SurveyTests
{
    private const int TimeoutMs = 120_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Survey_BlackThenTwoShotsThenAStandstill_TellsAllOfThem()
    {
        var survey = await SurveyAsync(
            "-f", "lavfi", "-i", "color=black:s=320x180:r=25:d=2",
            "-f", "lavfi", "-i", "testsrc2=s=320x180:r=25:d=3",
            "-f", "lavfi", "-i", "mandelbrot=s=320x180:r=25,trim=duration=3",
            "-f", "lavfi", "-i", "smptebars=s=320x180:r=25:d=3",
            "-filter_complex", "[0][1][2][3]concat=n=4");

        Assert.AreEqual(44, survey.Pace.Length);
        Assert.AreEqual(new string('b', 8), survey.Pace[..8]);
        Assert.AreEqual(new string('f', 11), survey.Pace[33..], survey.Pace);
        foreach (var cut in new[] { 8, 20, 32 }) Assert.AreEqual(ClipSurvey.Cut, survey.Pace[cut], survey.Pace);
        Assert.AreEqual(3, survey.Pace.Count(sample => sample == ClipSurvey.Cut), survey.Pace);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Survey_StillThenFastPart_TellsTheFastOne()
    {
        var survey = await SurveyAsync("-f", "lavfi", "-i", "color=gray:s=320x180:r=25:d=8", "-f", "lavfi", "-i", "testsrc=s=80x80:r=25:d=8",
            "-filter_complex", "[0][1]overlay=x='if(lt(t,4),10+4*t,100+80*sin(6*t))':y=40");

        Assert.IsGreaterThan(Mean(survey.Pace[..15]) + 1, Mean(survey.Pace[17..]), survey.Pace);

        static double Mean(string pace) => pace.Average(sample => char.IsAsciiDigit(sample) ? sample - '0' : 0);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(30, 0.17, DisplayName = "on the left")]
    [DataRow(240, 0.83, DisplayName = "on the right")]
    public async Task Survey_SubjectBesideTheMiddle_TellsItsPlace(int x, double place)
    {
        // From corner to corner: by itself ffmpeg picks two points, and where they lie side by side the backdrop is one hard edge.
        const string Backdrop = "gradients=s=320x180:x0=0:y0=0:x1=320:y1=180:c0=0x203040:c1=0x506070:seed=1:d=4:r=25:speed=0.0001";
        var survey = await SurveyAsync("-f", "lavfi", "-i", Backdrop, "-f", "lavfi", "-i", "testsrc=s=50x50:r=25:d=4",
            "-filter_complex", $"[0][1]overlay=x={x}:y='100+40*sin(3*t)'");

        var interest = ClipSurvey.Interest(survey.Columns, 0, 4);
        var centre = interest.Select((value, i) => value * (i + 0.5) / ClipSurvey.Places).Sum() / interest.Sum();
        Assert.AreEqual(place, centre, 0.06, survey.Columns);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Survey_PictureThatNeverMoves_StandsStill()
    {
        var still = await SurveyAsync("-f", "lavfi", "-i", "smptebars=s=320x180:r=25:d=3");
        var moving = await SurveyAsync("-f", "lavfi", "-i", "testsrc=s=320x180:r=25:d=3");

        Assert.IsTrue(still.StandsStill);
        Assert.IsFalse(moving.StandsStill);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Survey_LongClip_EndsAfterAWhile()
    {
        var survey = await SurveyAsync("-f", "lavfi", "-i", "testsrc=s=64x36:r=5:d=200");

        Assert.AreEqual(90, survey.Seconds, 1);
    }

    private async Task<ClipSurvey> SurveyAsync(params string[] source)
    {
        await using var stage = new RenderStage();
        var path = stage.NewPath(".mp4");
        await TestTool.FfmpegAsync(Token, ["-v", "error", .. source, "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", path]);
        var facts = await stage.Get<IMediaProbe>().ProbePictureAsync(path, Token);
        return await stage.Get<IClipSurveyor>().SurveyAsync(path, facts, Token);
    }
}
