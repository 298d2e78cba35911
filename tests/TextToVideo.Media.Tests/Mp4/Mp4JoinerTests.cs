using System.Globalization;
using TextToVideo.Media.Mp4;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Mp4;

[TestClass]
public sealed class Mp4JoinerTests
{
    private const int TimeoutMs = 120_000;

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    [DataRow(VideoCodec.H264)]
    [DataRow(VideoCodec.Hevc)]
    [DataRow(VideoCodec.Av1)]
    public async Task Join_SegmentsOfACodec_EveryFrameInItsPlaceAndNoWarning(VideoCodec codec)
    {
        await using var stage = new RenderStage();
        var joined = await JoinAsync(stage, codec);

        Assert.AreEqual(new JoinedMovie(TestVideo.TotalFrames, TestVideo.TotalFrames / 30.0, TestVideo.TotalFrames / 30.0), joined.Movie);
        Assert.AreEqual("", (await TestTool.FfmpegAsync(Token, "-v", "warning", "-xerror", "-i", joined.Path, "-f", "null", "-")).StandardErrorTail);
        var times = (await TestTool.FfprobeAsync(joined.Path, "packet=pts", Token, "-select_streams", "v")).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => long.Parse(line.TrimEnd(','), CultureInfo.InvariantCulture)).Order().ToList();
        CollectionAssert.AreEqual(Enumerable.Range(0, TestVideo.TotalFrames).Select(frame => 1000L * frame).ToList(), times);
        Assert.AreEqual(await HashAsync(joined.ByFfmpeg, "v"), await HashAsync(joined.Path, "v"));
        Assert.AreEqual(await HashAsync(joined.ByFfmpeg, "a"), await HashAsync(joined.Path, "a"));
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Join_PictureAndSound_LieSideBySideAfterTheIndex()
    {
        await using var stage = new RenderStage();
        var joined = await JoinAsync(stage, VideoCodec.H264);

        var packets = (await TestTool.FfprobeAsync(joined.Path, "packet=codec_type,dts_time,pos", Token)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(',')).Select(p => (Type: p[0], Seconds: double.Parse(p[1], CultureInfo.InvariantCulture), At: long.Parse(p[2], CultureInfo.InvariantCulture)))
            .OrderBy(packet => packet.At).ToList();
        var reached = new Dictionary<string, double> { ["video"] = 0, ["audio"] = 0 };
        foreach (var (type, seconds, _) in packets)
        {
            reached[type] = seconds;
            Assert.IsLessThan(1, Math.Abs(reached["video"] - reached["audio"]), "a player that reads from the network has both");
        }
        Assert.IsGreaterThanOrEqualTo(Mp4File.ReadIndex(joined.Path, out _)!.Value.Whole.Length, packets[0].At, "and need not seek for the index");
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Join_SegmentOfAnotherKind_IsLeftToFfmpeg()
    {
        await using var stage = new RenderStage();
        var one = await SegmentAsync(stage, "high");
        var other = await SegmentAsync(stage, "main");
        var (sound, output) = (await SoundAsync(stage, 2), stage.NewPath(".mp4"));

        Assert.IsNull(await Mp4Joiner.TryJoinAsync([one, other], sound, "", "eng", output, Token));
        Assert.IsFalse(File.Exists(output));

        var plan = new AssemblyPlan
        {
            Segments = [new SegmentUse(await stage.PublishAsync(one, Token), 30), new SegmentUse(await stage.PublishAsync(other, Token), 30)],
            Sound = new SoundTrack(await stage.PublishAsync(sound, Token), new MixedSound(null, null, ["mix"])),
            TotalFrames = 60,
            Title = "Two kinds",
            Language = "en",
        };
        var facts = await stage.Renderer.AssembleAsync(plan, output, Token);
        Assert.AreEqual(60, facts.Frames);
        Assert.Contains("-f concat", facts.Commands[^1]);
        Assert.AreEqual(60, (await DecodedVideo.ReadAsync(output, 320, 180, Token)).Frames);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Read_DamagedFiles_OnlyOneKindOfFailure()
    {
        await using var stage = new RenderStage();
        var bytes = await File.ReadAllBytesAsync(await SegmentAsync(stage, "high"), Token);
        var path = stage.NewPath(".mp4");
        var refused = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            // The index is most of what is damaged: samples are not looked at.
            await File.WriteAllBytesAsync(path, [.. bytes[..^1500], .. ByteMutations.Of(bytes[^1500..], seed)], Token);
            try
            {
                Mp4Track.ReadOnly(path);
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }
        Assert.IsGreaterThan(100, refused);
    }

    [TestMethod, Timeout(TimeoutMs, CooperativeCancellation = true)]
    public async Task Index_PlacesBeyondFourGigabytes_AreReadBack()
    {
        await using var stage = new RenderStage();
        var track = JoinedTrack.Of([Mp4Track.ReadOnly(await SegmentAsync(stage, "high"))])!;
        var start = 5_000_000_000;

        var index = new MovieIndex([track], ["und"], [.. track.Runs(0, 0.2)], "").Write(start, isLong: true);

        var samples = SampleTable.Read(Mp4Box.All(index).Single().Child("trak").Child("mdia").Child("minf").Child("stbl"), long.MaxValue);
        Assert.AreEqual(30, samples.Count);
        for (var i = 0; i < samples.Count; i++)
        {
            Assert.AreEqual(start, samples.Offsets[i]);
            start += samples.Sizes[i];
        }
    }

    /// <summary>The same segments joined by ffmpeg and here.</summary>
    private async Task<(string ByFfmpeg, string Path, JoinedMovie? Movie)> JoinAsync(RenderStage stage, VideoCodec codec)
    {
        var video = new TestVideo(stage, Token) { Codec = codec };
        await video.RenderAsync();
        var sound = await SoundAsync(stage, TestVideo.TotalFrames / 30.0);
        var path = stage.NewPath(".mp4");
        var movie = await Mp4Joiner.TryJoinAsync(video.SegmentPaths, sound, "Joined", "eng", path, Token);
        var list = stage.NewPath(".txt");
        await File.WriteAllLinesAsync(list, video.SegmentPaths.Select(segment => $"file '{segment}'"), Token);
        var byFfmpeg = stage.NewPath(".mp4");
        await TestTool.FfmpegAsync(Token, "-v", "error", "-f", "concat", "-safe", "0", "-i", list, "-i", sound, "-map", "0:v", "-map", "1:a", "-c", "copy", byFfmpeg);
        return (byFfmpeg, path, movie);
    }

    private async Task<string> HashAsync(string path, string stream) =>
        (await TestTool.FfmpegAsync(Token, "-v", "error", "-i", path, "-map", $"0:{stream}", "-f", stream == "v" ? "framemd5" : "md5", "-")).StandardOutput;

    private Task<string> SegmentAsync(RenderStage stage, string profile) =>
        TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=320x180:r=30", Token, "-frames:v", "30", "-c:v", "libx264", "-profile:v", profile, "-pix_fmt", "yuv420p", "-g", "10", "-video_track_timescale", "30000");

    private Task<string> SoundAsync(RenderStage stage, double seconds) =>
        TestClip.MakeAsync(stage, ".m4a", "sine=440:r=48000", Token, "-t", $"{seconds}", "-ac", "2", "-c:a", "aac");
}
