using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Ffmpeg;

[TestClass]
public sealed partial class AssemblyTests
{
    private const int TimeoutMs = 120_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Assemble_BodiesAndJoints_OneCleanStreamOfExactLength()
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        var facts = await video.MakeAsync([await video.SpeakAsync(0.4, 4)], await video.PlayAsync(2.5), "It's 12:30 — \"50%\" [a] \\ b; 你好", "pt-BR");

        Assert.AreEqual(TestVideo.TotalFrames, facts.Frames);
        Assert.AreEqual(TestVideo.TotalFrames / 30.0, facts.Seconds, 1 / 30.0);
        Assert.AreEqual(new FileInfo(video.Path).Length, facts.Bytes);
        Assert.DoesNotContain("concat -safe", string.Join('\n', facts.Commands), "segments of one encoder are joined by their indexes");

        var decoded = await TestTool.FfmpegAsync(Token, "-v", "warning", "-xerror", "-i", video.Path, "-f", "null", "-");
        Assert.AreEqual("", decoded.StandardErrorTail, "it decodes without a warning");
        var frames = await DecodedVideo.ReadAsync(video.Path, 320, 180, Token);
        Assert.AreEqual(TestVideo.TotalFrames, frames.Frames);

        var times = (await TestTool.FfprobeAsync(video.Path, "packet=pts", Token, "-select_streams", "v")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => long.Parse(line.TrimEnd(','), CultureInfo.InvariantCulture)).Order().ToList();
        Assert.IsTrue(times.Zip(times.Skip(1)).All(pair => pair.Second - pair.First == 1000), "every frame lasts a thirtieth of a second, to the tick");

        Assert.AreEqual("It's 12:30 — \"50%\" [a] \\ b; 你好", await TestTool.FfprobeAsync(video.Path, "format_tags=title", Token, "-of", "default=nk=1:nw=1"));
        Assert.AreEqual("por", await TestTool.FfprobeAsync(video.Path, "stream_tags=language", Token, "-select_streams", "a"));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Segments_BodyAndJoint_HaveEqualHeaders()
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        await video.MakeAsync([], null);

        const string entries = "stream=codec_name,profile,level,pix_fmt,width,height,has_b_frames,refs,time_base,r_frame_rate,color_range,color_space,color_transfer,color_primaries,extradata_size,extradata_hash";
        var headers = new HashSet<string>();
        foreach (var path in video.SegmentPaths) headers.Add(await TestTool.FfprobeAsync(path, entries, Token, "-show_data_hash", "sha256"));

        Assert.HasCount(5, video.SegmentPaths);
        Assert.HasCount(1, headers);
        Assert.Contains("High", headers.Single());
        Assert.Contains("bt709", headers.Single());
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(true, true, 0.2, DisplayName = "voice and music")]
    [DataRow(true, false, 0.02, DisplayName = "a soft voice")]
    [DataRow(true, false, 0.45, DisplayName = "a loud voice")]
    [DataRow(false, true, 0.0, DisplayName = "music alone")]
    public async Task Assemble_Sound_IsAsLoudAsPlatformsWantIt(bool voice, bool music, double level)
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        var facts = await video.MakeAsync(
            voice ? [await video.SpeakAsync(0.4, 2.6, 16_000, level), await video.SpeakAsync(3.3, 2, 22_050, level)] : [],
            music ? await video.PlayAsync(2.5) : null);

        // Measured here, not taken from the renderer.
        var log = (await TestTool.FfmpegAsync(Token, "-v", "info", "-i", video.Path, "-vn", "-af", "ebur128=framelog=verbose:peak=true", "-f", "null", "-")).StandardErrorTail;
        var (loudness, peak) = (Last(Integrated(), log), Last(Peak(), log));
        Assert.AreEqual(-14, loudness, 1, log);
        Assert.IsLessThanOrEqualTo(-1, peak, log);
        Assert.AreEqual(loudness, facts.LoudnessLufs!.Value, 0.3);
        Assert.AreEqual(peak, facts.TruePeakDbtp!.Value, 0.3);

        var ends = (await TestTool.FfprobeAsync(video.Path, "stream=codec_type,duration,codec_name,sample_rate,channels", Token)).Split('\n');
        Assert.StartsWith("h264,video", ends[0]);
        Assert.Contains("aac,audio,48000,2", ends[1]);
        Assert.AreEqual(Seconds(ends[0]), Seconds(ends[1]), 1 / 30.0);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Assemble_NothingToHear_SilentTrackOfSameLength()
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        var silence = await TestClip.MakeAsync(stage, ".wav", "anullsrc=r=16000:cl=mono", Token, "-t", "2", "-c:a", "pcm_s16le");
        var facts = await video.MakeAsync([new NarrationUse(await stage.PublishAsync(silence, Token), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2))], null);

        Assert.IsNull(facts.LoudnessLufs);
        var ends = (await TestTool.FfprobeAsync(video.Path, "stream=codec_type,duration", Token)).Split('\n');
        Assert.AreEqual(Seconds(ends[0]), Seconds(ends[1]), 1 / 30.0);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Assemble_Narrations_StandWhereTheTimelineWantsThem()
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        await video.MakeAsync([await video.SpeakAsync(1.234, 0.9), await video.SpeakAsync(4.1, 0.9)], null);

        var log = (await TestTool.FfmpegAsync(Token, "-v", "info", "-i", video.Path, "-vn", "-af", "silencedetect=n=-45dB:d=0.4", "-f", "null", "-")).StandardErrorTail;
        var starts = SoundBegins().Matches(log).Select(m => double.Parse(m.Groups["value"].ValueSpan, CultureInfo.InvariantCulture)).ToList();
        Assert.AreEqual(1.234, starts[0], 0.03, log);
        Assert.AreEqual(4.1, starts[1], 0.03, log);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Assemble_MusicUnderVoice_GivesWayAndComesBack()
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        await video.MakeAsync([await video.SpeakAsync(2, 2)], await video.PlayAsync(3));

        // The music's own tone, without the voice's.
        async Task<double> MusicDbAsync(double from, double length)
        {
            var log = (await TestTool.FfmpegAsync(
                Token, "-v", "info", "-ss", $"{from}", "-t", $"{length}", "-i", video.Path, "-vn", "-af", "bandpass=f=331:width_type=h:w=20,bandpass=f=331:width_type=h:w=20,volumedetect", "-f", "null", "-")).StandardErrorTail;
            return Last(Mean(), log);
        }
        var (before, under, after) = (await MusicDbAsync(0.8, 0.9), await MusicDbAsync(2.5, 0.8), await MusicDbAsync(5.7, 0.3));
        Assert.IsLessThan(before - 2, under, "ducked");
        Assert.IsLessThan(before - 5, after, "faded at the end");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Assemble_DrawnScenes_NeitherBlackNorFrozen()
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        await video.MakeAsync([], null);

        var log = (await TestTool.FfmpegAsync(Token, "-v", "info", "-i", video.Path, "-an", "-vf", "blackdetect=d=0.05,freezedetect=n=0.0001:d=0.3", "-f", "null", "-")).StandardErrorTail;
        Assert.DoesNotContain("black_start", log);
        Assert.DoesNotContain("freeze_start", log);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task DrawThumbnail_Bodies_JpegOfAFullFrame()
    {
        await using var stage = new RenderStage();
        var video = new TestVideo(stage, Token);
        await video.MakeAsync([], null);
        var path = stage.NewPath(".jpg");

        await stage.Renderer.DrawThumbnailAsync(new ThumbnailPlan(video.Bodies, 0), path, Token);

        Assert.AreEqual("mjpeg,320,180", await TestTool.FfprobeAsync(path, "stream=codec_name,width,height", Token));
        var jpeg = await DecodedVideo.ReadAsync(path, 320, 180, Token);
        Assert.IsGreaterThan(25, jpeg.MeanLuma(0));
    }

    private static double Seconds(string line) => double.Parse(line.Split(',').First(value => value.Contains('.', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    private static double Last(Regex pattern, string log) => double.Parse(pattern.Matches(log)[^1].Groups["value"].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"I:\s+(?<value>\S+) LUFS")]
    private static partial Regex Integrated();

    [GeneratedRegex(@"Peak:\s+(?<value>\S+) dBFS")]
    private static partial Regex Peak();

    [GeneratedRegex(@"mean_volume: (?<value>\S+) dB")]
    private static partial Regex Mean();

    [GeneratedRegex(@"silence_end: (?<value>\S+)")]
    private static partial Regex SoundBegins();
}
