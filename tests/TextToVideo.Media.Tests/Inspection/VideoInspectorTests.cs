using TextToVideo.Failures;
using TextToVideo.Inspection;
using TextToVideo.Media.Tests.Ffmpeg;

namespace TextToVideo.Media.Tests.Inspection;

/// <summary>Videos with one fault each, made and measured by ffmpeg.</summary>
[TestClass]
public sealed class VideoInspectorTests : IAsyncDisposable
{
    private readonly RenderStage _stage = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-inspect-");

    public TestContext TestContext { get; set; } = null!;

    public async ValueTask DisposeAsync()
    {
        await _stage.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Inspect_GoodVideo_MeasuresItAndFindsNothing()
    {
        var report = await InspectAsync(new FaultyVideo());

        Assert.IsEmpty(report.Findings, Show(report));
        Assert.AreEqual(10, report.Measures.Seconds, 0.1);
        Assert.AreEqual(-14, report.Measures.LoudnessLufs!.Value, 0.3);
        CollectionAssert.AreEqual(new[] { 0.0, 3, 6 }, report.Measures.Shots.Select(shot => Math.Round(shot.FromSeconds)).ToArray());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Inspect_FigureThatEntersAndDissolveBetweenShots_CountsTheDissolveAlone()
    {
        var figure = "drawbox=x=30:y=10:w=110:h=60:t=fill:c=yellow:enable='gte(t,1.2)'";
        var report = await InspectAsync(new FaultyVideo { Shots = [($"{FaultyVideo.Stripes},{figure}", 3), ($"{FaultyVideo.Stripes},hflip,negate,fade=in:d=0.4:c=white", 3)] });

        CollectionAssert.AreEqual(new[] { 0.0, 3 }, report.Measures.Shots.Select(shot => Math.Round(shot.FromSeconds)).ToArray(), Show(report));
    }

    public static IEnumerable<object[]> Faults =>
    [
        ["sound.loudness", null!, new FaultyVideo { Sound = "0.08*sin(2*PI*1000*t)" }],
        ["sound.peak", null!, new FaultyVideo { Sound = "0.19*sin(2*PI*1000*t)+0.8*lt(mod(t,3),0.0005)", Extension = ".mkv" }],
        ["sound.silence", 4.0, new FaultyVideo { Sound = "0.2*sin(2*PI*1000*t)*not(between(t,4,8))" }],
        ["picture.black", 6.0, new FaultyVideo { Filter = "drawbox=t=fill:c=black:enable='between(t,6,8)'" }],
        ["picture.frozen", 6.0, new FaultyVideo { Shots = [(FaultyVideo.Stripes, 3), (FaultyVideo.Swirl, 3), ("testsrc2=s=320x180:r=25:d=0.04,negate,tpad=stop_mode=clone:stop_duration=5", 4)] }],
        ["picture.repeated", 6.0, new FaultyVideo { Shots = [(FaultyVideo.Stripes, 3), (FaultyVideo.Swirl, 3), (FaultyVideo.Stripes, 3)] }],
        ["cuts.short", 3.0, new FaultyVideo { Shots = [(FaultyVideo.Stripes, 3), (FaultyVideo.Swirl, 0.8), ($"{FaultyVideo.Stripes},hflip,negate", 4)] }],
        ["cuts.long", 0.0, new FaultyVideo { Shots = [(FaultyVideo.Stripes, 11), (FaultyVideo.Swirl, 3)] }],
        ["streams.no_sound", null!, new FaultyVideo { HasSound = false }],
        ["streams.offset", null!, new FaultyVideo { SoundDelaySeconds = 0.4 }],
    ];

    [TestMethod]
    [DynamicData(nameof(Faults))]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Inspect_OneFault_FindsThatAloneAndWhere(string code, double? from, FaultyVideo video)
    {
        var report = await InspectAsync(video);

        Assert.AreEqual(code, string.Join(' ', report.Findings.Select(finding => finding.Code)), Show(report));
        if (from is { } at) Assert.AreEqual(at, report.Findings[0].FromSeconds!.Value, 0.4);
        Assert.IsFalse(report.IsGood);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Inspect_WhiteLettersOverWhiteForAWhile_FindsThemLostThere()
    {
        var ass = BareCaptions((0.2, 2.8, "Bees speak by dancing"), (3.2, 5.8, "in the dark hive"), (6.2, 9.8, "every single day"));
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "burn.ass"), ass, TestContext.CancellationToken);
        var video = new FaultyVideo { Filter = $"drawbox=t=fill:c=white:y=100:enable='between(t,3,6)',drawbox=t=fill:c=black:y=100:enable='not(between(t,3,6))',ass=f={_folder.FullName}/burn.ass" };

        var report = await InspectAsync(video, ass);

        var finding = report.Findings.Single();
        Assert.AreEqual("captions.contrast", finding.Code, Show(report));
        Assert.AreEqual(4.5, finding.FromSeconds!.Value, 0.1);
        Assert.IsGreaterThan(7, report.Measures.CaptionContrasts[0].Ratio);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Inspect_CaptionsThatAreNotBurntIn_SaysSoAndFindsNoFault()
    {
        var report = await InspectAsync(new FaultyVideo { Filter = "drawbox=t=fill:c=gray:y=100" }, BareCaptions((0.2, 2.8, "Bees speak by dancing")));

        Assert.AreEqual("captions.not_seen", report.Findings.Single().Code, Show(report));
    }

    [TestMethod]
    [DataRow("not media")]
    [DataRow("")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Inspect_WhatIsNoVideo_SaysSo(string content)
    {
        var path = Path.Combine(_folder.FullName, "notes.mp4");
        await File.WriteAllTextAsync(path, content, TestContext.CancellationToken);

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(() => InspectAsync(path, null));
        Assert.AreEqual("media.unreadable", failure.Code);
        StringAssert.Contains(failure.Message, "notes.mp4");
    }

    private static string BareCaptions(params (double From, double To, string Text)[] cues)
    {
        static string Time(double seconds) => TimeSpan.FromSeconds(seconds).ToString(@"h\:mm\:ss\.ff", System.Globalization.CultureInfo.InvariantCulture);
        return $"""
            [Script Info]
            ScriptType: v4.00+
            PlayResX: 320
            PlayResY: 180

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, OutlineColour, Bold, BorderStyle, Outline, Shadow, Alignment, MarginL, MarginR, MarginV
            Style: D,sans-serif,24,&H00FFFFFF,&H00000000,-1,1,0,0,2,0,0,20

            [Events]
            Format: Layer, Start, End, Style, Text

            """ + string.Join('\n', cues.Select(cue => $"Dialogue: 0,{Time(cue.From)},{Time(cue.To)},D,{cue.Text}")) + "\n";
    }

    private async Task<VideoReport> InspectAsync(FaultyVideo video, string? captions = null) =>
        await InspectAsync(await video.MakeAsync(_folder.FullName, TestContext.CancellationToken), captions);

    private Task<VideoReport> InspectAsync(string path, string? captions) =>
        new VideoInspector(_stage.Get<IVideoGauge>()).InspectAsync(path, [], captions, new InspectionLimits(), TestContext.CancellationToken);

    private static string Show(VideoReport report) => string.Join('\n', report.Findings.Select(finding => $"{finding.Code} {finding.Text}")) + "\n" + string.Join(' ', report.Measures.Shots);
}
