using TextToVideo.Captions;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Captions;

/// <summary>Looks at the pixels that libass makes of the documents.</summary>
[TestClass]
public sealed class BurntCaptionTests
{
    private static readonly FrameSize Wide = new(640, 360);
    private static readonly FrameSize Tall = new(360, 640);
    private static readonly FrameSize Square = new(360, 360);

    private readonly CaptionWriter _writer = new(FontFixture.Library);

    public TestContext TestContext { get; set; } = null!;

    // Long words try every shape; the languages take turns.
    public static IEnumerable<object[]> EveryLanguage => CaptionSample.Names.SelectMany((name, i) =>
        new[] { Wide, Tall, Square }.Where((_, shape) => name is "en" or "long" || i % 3 == shape).Select(shape => new object[] { name, shape.Width, shape.Height }));

    [TestMethod]
    [DynamicData(nameof(EveryLanguage))]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Captions_InEveryLanguage_StayInsideTheSafeAreaAndNeedNoOtherFont(string sample, int width, int height)
    {
        var frame = new FrameSize(width, height);
        var safe = SafeArea.Of(frame);
        foreach (var style in StylesFor(sample, width))
        {
            var burnt = await DrawAsync(sample, style, frame, "black", framesPerSecond: 2.5);
            Assert.IsFalse(burnt.Log.Contains("not found", StringComparison.Ordinal), burnt.Log);
            var boxes = Enumerable.Range(0, burnt.Count).Select(i => burnt.BoxOf(i, p => p.R > 40)).ToList();
            
            // Styles that fade in are not there yet in the first frame.
            Assert.IsGreaterThan((burnt.Count - 1) * 2 / 3, 1 + boxes.Skip(1).Count(b => b is not null), $"{style} is drawn too seldom");
            foreach (var box in boxes.OfType<(int Left, int Top, int Right, int Bottom)>())
                Assert.IsTrue(box.Left >= safe.Left && box.Right <= safe.Right && box.Top >= safe.Top && box.Bottom <= safe.Bottom, $"{style}: {box} is not inside {safe}");
        }
    }

    [TestMethod]
    [DataRow("black")]
    [DataRow("white")]
    [DataRow("0x808080")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Highlight_OverAnyPicture_LightsTheWordThatIsSaid(string background)
    {
        var burnt = await DrawAsync(["Bees", "dance", "home"], new CaptionLook(CaptionStyleName.Highlight, Wide, "en"), background, framesPerSecond: 5);

        var boxes = Enumerable.Range(0, 3).Select(word => burnt.BoxOf((word * 2) + 1, IsAccent)).ToList();
        Assert.IsTrue(boxes.TrueForAll(b => b is not null), "A word is not lit.");
        Assert.IsTrue(boxes[0]!.Value.Right < boxes[1]!.Value.Left && boxes[1]!.Value.Right < boxes[2]!.Value.Left, "The light goes from left to right.");
    }

    [TestMethod]
    [DataRow("he", "שלום", "עולם", "טוב")]
    [DataRow("ar", "مرحبا", "بكم", "جميعا")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Highlight_RightToLeft_LightGoesFromRightToLeft(string language, string first, string second, string third)
    {
        var burnt = await DrawAsync([first, second, third], new CaptionLook(CaptionStyleName.Highlight, Wide, language), "black", framesPerSecond: 5);

        var boxes = Enumerable.Range(0, 3).Select(word => burnt.BoxOf((word * 2) + 1, IsAccent)!.Value).ToList();
        Assert.IsTrue(boxes[0].Left > boxes[1].Right && boxes[1].Left > boxes[2].Right, string.Join(' ', boxes));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Highlight_FromWordToWord_NothingMoves()
    {
        var burnt = await DrawAsync(["Bees", "dance", "home"], new CaptionLook(CaptionStyleName.Highlight, Wide, "en"), "black", framesPerSecond: 5);

        var letters = Enumerable.Range(0, burnt.Count).Select(i => burnt.BoxOf(i, p => p.R > 100)).Distinct().ToList();
        Assert.HasCount(1, letters);
    }

    [TestMethod]
    [DataRow("white")]
    [DataRow("black")]
    [DataRow("yellow")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Plain_OverAnyPicture_HasWhiteLettersAndADarkRim(string background)
    {
        var burnt = await DrawAsync("en", CaptionStyleName.Plain, Wide, background, framesPerSecond: 2.5);

        Assert.IsNotNull(burnt.BoxOf(1, p => p is { R: > 245, G: > 245, B: > 245 }), "No white letters.");
        Assert.IsNotNull(burnt.BoxOf(1, p => p is { R: < 60, G: < 60, B: < 60 }), "No dark rim.");
    }

    [TestMethod]
    [DataRow(@"{\c&H0000FF&}{\b0}red")]
    [DataRow(@"{\p1}m 0 0 l 600 0 600 300 0 300{\p0}")]
    [DataRow(@"{\an7\pos(0,0)}corner")]
    [DataRow(@"\{\an7\pos(0,0)\}corner")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task AnyStyle_TextLikeTags_IsDrawnAndDoesNotAct(string word)
    {
        var burnt = await DrawAsync(["one", word, "two"], new CaptionLook(CaptionStyleName.Plain, Wide, "en"), "black", framesPerSecond: 5);

        Assert.IsNull(burnt.BoxOf(1, p => p.R > 150 && p.B < 60), "A colour acted.");
        var box = burnt.BoxOf(1, p => p.R > 100);
        Assert.IsTrue(box is { } b && b.Top > Wide.Height / 2 && b.Bottom - b.Top < Wide.Height / 5, $"{box}");
    }

    [TestMethod]
    [DataRow("en")]
    [DataRow("el")]
    [DataRow("ar")]
    [DataRow("hi")]
    [DataRow("th")]
    [DataRow("ja")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Measure_OfAnyScript_IsNoLessThanWhatIsDrawn(string sample)
    {
        var (cues, look) = CaptionSample.LayOut(_writer, sample, CaptionStyleName.Plain, Wide);
        var line = cues[0].Lines[0];
        var measured = FontFixture.Library.Choose(line.Text, CaptionWeight.Text, look.Language).Sum(r => r.WidthEm) * Em(look);
        var alone = new CaptionCue(TimeSpan.Zero, TimeSpan.FromSeconds(1), [line]);
        var burnt = await BurntFrames.DrawAsync(_writer.WriteAss([alone], look), _writer.FontsFolder, Wide, "black", TimeSpan.FromSeconds(1), 1, TestContext.CancellationToken);

        var box = burnt.BoxOf(0, p => p.R > 60)!.Value;
        var drawn = box.Right - box.Left;
        Assert.IsTrue(drawn <= measured + 3 && drawn > 0.6 * measured, $"'{line.Text}': drawn {drawn}, measured {measured:0.0}");
    }

    // Each style is costly to draw in each language and shape; they take turns.
    private static IEnumerable<CaptionStyleName> StylesFor(string sample, int width)
    {
        var styles = Enum.GetValues<CaptionStyleName>().Except([CaptionStyleName.None]).ToList();
        var first = CaptionSample.Names.ToList().IndexOf(sample) + width;
        return Enumerable.Range(0, sample == "long" ? styles.Count : 3).Select(i => styles[(first + (3 * i)) % styles.Count]);
    }

    private static double Em(CaptionLook look) => 0.047 * look.Frame.ShortSide;

    private static bool IsAccent((byte R, byte G, byte B) p) => p is { R: > 225, G: > 180 and < 235, B: < 70 };

    private Task<BurntFrames> DrawAsync(string sample, CaptionStyleName style, FrameSize frame, string background, double framesPerSecond) =>
        DrawAsync(CaptionSample.LayOut(_writer, sample, style, frame), background, framesPerSecond);

    private Task<BurntFrames> DrawAsync(IReadOnlyList<string> words, CaptionLook look, string background, double framesPerSecond) =>
        DrawAsync(CaptionSample.LayOut(_writer, words, look), background, framesPerSecond);

    private Task<BurntFrames> DrawAsync((IReadOnlyList<CaptionCue> Cues, CaptionLook Look) laid, string background, double framesPerSecond) =>
        BurntFrames.DrawAsync(_writer.WriteAss(laid.Cues, laid.Look), _writer.FontsFolder, laid.Look.Frame, background, laid.Cues[^1].End, framesPerSecond, TestContext.CancellationToken);
}
