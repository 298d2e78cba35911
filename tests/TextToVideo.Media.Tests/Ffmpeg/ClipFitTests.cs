using System.Globalization;
using TextToVideo.Artifacts;
using TextToVideo.Media.Ffmpeg.Sound;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Intros and outros of any make join the segments of a video, in picture and in sound.</summary>
[TestClass]
public sealed class ClipFitTests
{
    private const int TimeoutMs = 120_000;
    private const string Headers = "stream=codec_name,profile,level,pix_fmt,width,height,has_b_frames,time_base,r_frame_rate,color_space,extradata_hash";

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow("160x120", ".mp4", "-crf", "30", DisplayName = "narrower, 25 frames a second")]
    [DataRow("120x200", ".webm", "-deadline", "realtime", DisplayName = "tall, VP9")]
    public async Task Fit_AnyShape_JoinsByStreamCopyAndIsNotStretched(string size, string extension, string option, string value)
    {
        await using var stage = new RenderStage();
        // A white square in its middle stays one, however wide the frame is.
        var source = await TestClip.MakeAsync(stage, extension, $"color=c=gray:s={size}:r=25:d=2,drawbox=x=(iw-40)/2:y=(ih-40)/2:w=40:h=40:c=white:t=fill", Token, option, value);
        var (path, sound) = (stage.NewPath(".mp4"), stage.NewPath(".wav"));

        var fitted = await stage.Renderer.FitClipAsync(await FitOfAsync(stage, source), path, sound, Token);

        Assert.AreEqual((60, false, false), (fitted.Picture.Frames, fitted.HasSound, File.Exists(sound)));
        var video = new TestVideo(stage, Token);
        await video.MakeAsync([], null);
        Assert.AreEqual(await TestTool.FfprobeAsync(video.SegmentPaths[0], Headers, Token, "-show_data_hash", "sha256"), await TestTool.FfprobeAsync(path, Headers, Token, "-show_data_hash", "sha256"));
        var (wide, high) = SquareOf(await DecodedVideo.ReadAsync(path, 320, 180, Token));
        Assert.AreEqual(1, (double)wide / high, 0.08);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(0.04)]
    [DataRow(0.9)]
    public async Task Fit_SoundOfAnyLevel_IsAsLoudAsTheVideoAndAsLongAsThePicture(double level)
    {
        await using var stage = new RenderStage();
        var source = stage.NewPath(".mp4");
        await TestTool.FfmpegAsync(Token, "-v", "error", "-f", "lavfi", "-i", "testsrc=s=320x180:r=30:d=2", "-f", "lavfi", "-i", $"aevalsrc={level}*sin(2*PI*440*t):s=44100:d=1.6", source);
        var (path, sound) = (stage.NewPath(".mp4"), stage.NewPath(".wav"));

        var fitted = await stage.Renderer.FitClipAsync(await FitOfAsync(stage, source), path, sound, Token);

        Assert.IsTrue(fitted.HasSound);
        Assert.AreEqual(2, double.Parse(await TestTool.FfprobeAsync(sound, "stream=duration", Token), CultureInfo.InvariantCulture), 0.0001);
        var log = (await TestTool.FfmpegAsync(Token, "-v", "info", "-i", sound, "-af", Loudness.Filter, "-f", "null", "-")).StandardErrorTail;
        Assert.AreEqual(-14, Loudness.Parse(log).IntegratedLufs!.Value, 1, log);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Mix_BetweenClips_VoiceBeginsAfterTheIntroAndNothingIsSilent()
    {
        await using var stage = new RenderStage();
        var bell = await TestClip.MakeAsync(stage, ".wav", "aevalsrc=0.2*sin(2*PI*880*t)|0.2*sin(2*PI*880*t):s=48000:d=2", Token, "-c:a", "pcm_s16le");
        var voice = await new TestVideo(stage, Token).SpeakAsync(2.4, 1.6);
        var path = stage.NewPath(".m4a");

        await stage.MixAsync(
            new SoundPlan
            {
                Narrations = [voice],
                Intro = new ClipSound(await stage.PublishAsync(bell, Token), 60),
                Outro = new ClipSound(null, 120),
                TotalFrames = 60 + 240 + 120,
            },
            path,
            Token);

        Assert.AreEqual(14, double.Parse(await TestTool.FfprobeAsync(path, "stream=duration", Token), CultureInfo.InvariantCulture), 0.03);
        Assert.IsGreaterThan(-20, await LevelDbAsync(path, 0.5, 1, 880), "the intro's bell");
        Assert.IsLessThan(-34, await LevelDbAsync(path, 2.5, 1, 880), "has ended");
        Assert.IsGreaterThan(-25, await LevelDbAsync(path, 2.5, 1, 180), "where the voice begins");
        foreach (var quiet in new[] { 6.0, 8, 11.5 }) Assert.AreEqual(-50, await LevelDbAsync(path, quiet, 1, null), 5, $"air at {quiet} s");
    }

    private async Task<ClipFit> FitOfAsync(RenderStage stage, string source) =>
        new(await stage.PublishAsync(source, Token), TestDrawing.Frame, VideoCodec.H264, Draft: false);

    /// <param name="hertz">Around this pitch alone; null: everything.</param>
    private async Task<double> LevelDbAsync(string path, double from, double seconds, int? hertz)
    {
        var only = hertz is { } pitch ? $"bandpass=f={pitch}:width_type=h:w=60," : "";
        var log = (await TestTool.FfmpegAsync(Token, "-v", "info", "-ss", $"{from}", "-t", $"{seconds}", "-i", path, "-af", $"{only}volumedetect", "-f", "null", "-")).StandardErrorTail;
        var line = log.Split('\n').Last(each => each.Contains("mean_volume:", StringComparison.Ordinal));
        return double.Parse(line.Split("mean_volume:")[1].Replace("dB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture);
    }

    private static (int Wide, int High) SquareOf(DecodedVideo video)
    {
        var frame = video.Frame(30);
        var (columns, rows) = (new HashSet<int>(), new HashSet<int>());
        for (var i = 0; i < frame.Length; i++)
        {
            if (frame[i] < 215) continue;
            columns.Add(i % video.Width);
            rows.Add(i / video.Width);
        }
        return (columns.Count, rows.Count);
    }
}
