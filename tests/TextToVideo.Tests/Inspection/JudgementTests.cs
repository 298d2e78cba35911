using TextToVideo.Inspection;

namespace TextToVideo.Tests.Inspection;

/// <summary>Each fault is found, named and placed; a good video has none.</summary>
[TestClass]
public sealed class JudgementTests
{
    private static readonly InspectionLimits Limits = new();

    private static readonly VideoMeasures Good = new()
    {
        Seconds = 9,
        Streams = [new StreamFacts("video", "h264", 0, 9) { Width = 1920, Height = 1080, FramesPerSecond = 30 }, new StreamFacts("audio", "aac", 0, 9)],
        LoudnessLufs = -14.2,
        TruePeakDbtp = -1.4,
        Silent = [new TimeSpot(3, 4)],
        Shots = [new ShownPicture(0, 4, "00000000000000ff"), new ShownPicture(4, 9, "ffffffff00000000")],
        CaptionContrasts = [new CaptionContrast(1, 7)],
    };

    private static readonly ReadCaption[] GoodCaptions = [new(0, 2, ["Bees speak by dancing."]), new(2, 5.5, ["A scout returns to the dark hive", "and runs a figure of eight."])];

    [TestMethod]
    public void Judge_GoodVideo_FindsNothing() => Assert.IsEmpty(VideoInspector.Judge(Good, GoodCaptions, Limits));

    [TestMethod]
    public void Judge_HushOfTheRoomAlone_IsNotTooQuiet() => Assert.IsEmpty(VideoInspector.Judge(Good with { LoudnessLufs = -64, TruePeakDbtp = -50 }, GoodCaptions, Limits));

    public static IEnumerable<object[]> Faults =>
    [
        ["streams.no_sound", Good with { Streams = [Good.Streams[0]] }],
        ["streams.no_picture", Good with { Streams = [Good.Streams[1]] }],
        ["streams.offset", Good with { Streams = [Good.Streams[0], new StreamFacts("audio", "aac", 0.3, 8.7)] }],
        ["streams.length", Good with { Streams = [Good.Streams[0], new StreamFacts("audio", "aac", 0, 7)] }],
        ["sound.loudness", Good with { LoudnessLufs = -19 }],
        ["sound.peak", Good with { TruePeakDbtp = 0.4 }],
        ["sound.silence", Good with { Silent = [new TimeSpot(3, 7)] }],
        ["picture.black", Good with { Black = [new TimeSpot(3, 4)] }],
        ["picture.frozen", Good with { Frozen = [new TimeSpot(3, 6)] }],
        ["picture.repeated", Good with { Shots = [Good.Shots[0], Good.Shots[1] with { Hash = "00000000000001ff" }] }],
        ["cuts.short", Good with { Shots = [new ShownPicture(0, 8.5, "00000000000000ff"), new ShownPicture(8.5, 9, "ffffffff00000000")] }],
        ["cuts.long", Good with { Shots = [new ShownPicture(0, 13, "00000000000000ff")] }],
        ["captions.contrast", Good with { CaptionContrasts = [new CaptionContrast(1, 7), new CaptionContrast(3, 1.6)] }],
    ];

    [TestMethod]
    [DynamicData(nameof(Faults))]
    public void Judge_OneFault_FindsThatAlone(string code, VideoMeasures video) =>
        CollectionAssert.AreEqual(new[] { code }, VideoInspector.Judge(video, GoodCaptions, Limits).Select(finding => finding.Code).ToArray());

    public static IEnumerable<object[]> CaptionFaults =>
    [
        ["captions.overlap", new[] { new ReadCaption(0, 2.5, ["Bees speak."]), new ReadCaption(2, 4, ["They dance."]) }],
        ["captions.too_fast", new[] { new ReadCaption(0, 1, ["Bees speak by dancing in the dark."]) }],
        ["captions.flash", new[] { new ReadCaption(0, 0.5, ["Bees."]) }],
        ["captions.lines", new[] { new ReadCaption(0, 4, ["Bees", "speak", "by dancing."]) }],
        ["captions.long_line", new[] { new ReadCaption(0, 6, ["Bees speak by dancing, and the others follow them."]) }],
        ["captions.beyond_end", new[] { new ReadCaption(7, 10, ["Bees speak by dancing."]) }],
        ["captions.no_time", new[] { new ReadCaption(2, 2, ["Bees."]) }],
    ];

    [TestMethod]
    [DynamicData(nameof(CaptionFaults))]
    public void Judge_OneCaptionFault_FindsThatAloneAndWhere(string code, ReadCaption[] captions)
    {
        var finding = VideoInspector.Judge(Good, captions, Limits).Single();

        Assert.AreEqual(code, finding.Code);
        Assert.AreEqual(captions[^1].FromSeconds, finding.FromSeconds);
    }

    [TestMethod]
    public void Judge_CaptionsThatAreNowhereSeen_IsANoteOnly()
    {
        var report = new VideoReport("a.mp4", Good, VideoInspector.Judge(Good with { CaptionContrasts = [new CaptionContrast(1, 1.1), new CaptionContrast(2, 1)] }, [], Limits));

        Assert.AreEqual("captions.not_seen", report.Findings.Single().Code);
        Assert.IsTrue(report.IsGood);
    }

    [TestMethod]
    public void Text_OfAPlacedFinding_SaysWhere() =>
        Assert.AreEqual("3 s to 6 s: The picture stands still for 3 s.", VideoInspector.Judge(Good with { Frozen = [new TimeSpot(3, 6)] }, [], Limits).Single().Text);
}
