using System.Globalization;
using System.Text.RegularExpressions;
using TextToVideo.Captions;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed partial class LowerThirdTests
{
    private static readonly CaptionWriter Writer = new(new FakeFonts());
    private static readonly LowerThird Third = new("How bees find home", "#ff6a3d", "#ffffff", "#10233f") { Subtitle = "acme.example" };

    [TestMethod]
    [DataRow(1920, 1080)]
    [DataRow(1080, 1920)]
    [DataRow(720, 720)]
    public void Band_AnyFrameAndStyle_IsInTheSafeAreaAndAboveTheCaptions(int width, int height)
    {
        var frame = new FrameSize(width, height);
        var safe = SafeArea.Of(frame);
        foreach (var style in Enum.GetValues<CaptionStyleName>())
        {
            var (left, right, top, bottom) = BandOf(Write(Third, style, frame));

            Assert.IsGreaterThanOrEqualTo(safe.Left, left + 0.1, $"{style}");
            Assert.IsLessThanOrEqualTo(safe.Right, right, $"{style}");
            Assert.IsGreaterThanOrEqualTo(safe.Top, top, $"{style}");
            var lowest = style == CaptionStyleName.None ? safe.Bottom : CaptionDesign.For(new CaptionLook(style, frame, "en")).Top;
            Assert.IsLessThanOrEqualTo(lowest + 0.1, bottom, $"{style}");
        }
    }

    [TestMethod]
    public void Band_OverALogoAtTheBottom_EndsAboveIt()
    {
        var (_, _, _, bottom) = BandOf(Write(Third with { Floor = 600 }, CaptionStyleName.Plain, new FrameSize(1920, 1080)));

        Assert.IsLessThan(600, bottom);
    }

    [TestMethod]
    public void Band_WhereAFigureStands_GoesToAPlaceThatIsFree()
    {
        var frame = new FrameSize(1920, 1080);
        var (left, _, _, bottom) = BandOf(Write(Third, CaptionStyleName.Plain, frame));
        var fox = new FrameBox(left, bottom - 400, left + 500, bottom);

        var beside = BandOf(Write(Third with { KeepsClear = [fox] }, CaptionStyleName.Plain, frame));
        var above = BandOf(Write(Third with { KeepsClear = [fox, new FrameBox(1000, bottom - 400, 1900, bottom)] }, CaptionStyleName.Plain, frame));

        Assert.IsGreaterThan(fox.Right, beside.Left);
        Assert.AreEqual(bottom, beside.Bottom, 0.2);
        Assert.IsLessThan(fox.Top, above.Bottom);
        Assert.AreEqual(left, above.Left, 0.2);
    }

    [TestMethod]
    [DataRow("How the bees of the northern hills find their way home in the evening")]
    [DataRow("北の丘のミツバチはどのようにして夕方に家に帰る道を見つけるのかという長い物語とその秘密のすべて")]
    [DataRow("มนุษย์กลุ่มแรกบนดวงจันทร์ทิ้งรอยเท้าไว้จนถึงทุกวันนี้", DisplayName = "Thai, without blanks")]
    [DataRow("ເຜິ້ງຈາກເນີນພູທາງເໜືອຊອກທາງກັບບ້ານໃນຕອນແລງໄດ້ແນວໃດ", DisplayName = "Lao")]
    [DataRow("មនុស្សដំបូងនៅលើព្រះចន្ទបានបន្សល់ទុកស្នាមជើងរហូតដល់សព្វថ្ងៃ", DisplayName = "Khmer")]
    public void Title_TooLongForOneLine_TakesTwoOfLikeLength(string title)
    {
        var frame = new FrameSize(1080, 1920);
        var lines = Events(Write(Third with { Title = title }, CaptionStyleName.Plain, frame)).Where(e => !e.Contains("\\p1", StringComparison.Ordinal)).ToList();

        Assert.HasCount(3, lines, "two of the title, one below");
        var widths = lines.Take(2).Select(line => FakeFonts.WidthOf(Tags().Replace(line, ""))).ToList();
        Assert.IsLessThan(1.4, widths.Max() / widths.Min());
    }

    [TestMethod]
    public void Times_AreFromHalfASecondToFour_AndEndWithTheScene()
    {
        Assert.StartsWith("Dialogue: 0,0:00:00.50,0:00:04.00", Write(Third, CaptionStyleName.Plain, new FrameSize(1920, 1080)).Split('\n').First(line => line.StartsWith("Dialogue", StringComparison.Ordinal)));
        Assert.Contains("0:00:00.50,0:00:02.00", Write(Third, CaptionStyleName.Plain, new FrameSize(1920, 1080), seconds: 2));
        Assert.IsEmpty(Events(Write(Third, CaptionStyleName.Plain, new FrameSize(1920, 1080), seconds: 1.2)), "too short to be read");
    }

    [TestMethod]
    public void Title_WithTagsInIt_IsDrawnAsItStands()
    {
        var text = Write(Third with { Title = @"{\b1} bees" }, CaptionStyleName.Plain, new FrameSize(1920, 1080));

        Assert.Contains(@"\{", text);
    }

    private static string Write(LowerThird third, CaptionStyleName style, FrameSize frame, double seconds = 6) =>
        Writer.WriteAss([], new CaptionLook(style, frame, "en"), third, TimeSpan.FromSeconds(seconds));

    private static List<string> Events(string document) =>
        [.. document.Split('\n').Where(line => line.StartsWith("Dialogue: ", StringComparison.Ordinal) && line.Split(',')[4] == "third").Select(line => line.Split(',', 10)[9])];

    /// <summary>Of the band and the bar beside it.</summary>
    private static (double Left, double Right, double Top, double Bottom) BandOf(string document)
    {
        var boxes = Events(document).Where(e => e.Contains("\\p1", StringComparison.Ordinal)).Select(e =>
        {
            var place = Place().Match(e);
            var (x, y) = (Number(place.Groups[1].Value), Number(place.Groups[2].Value));
            var path = Tags().Replace(e, "").Split(' ').Where(part => part.Length > 0 && (char.IsAsciiDigit(part[0]) || part[0] == '-')).Select(Number).ToList();
            var (width, height) = (path.Where((_, i) => i % 2 == 0).Max(), path.Where((_, i) => i % 2 == 1).Max());
            return (Left: x - (width / 2), Right: x + (width / 2), Top: y - (height / 2), Bottom: y + (height / 2));
        }).ToList();
        Assert.HasCount(2, boxes);
        return (boxes.Min(b => b.Left), boxes.Max(b => b.Right), boxes.Min(b => b.Top), boxes.Max(b => b.Bottom));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\\pos\(([\d.-]+),([\d.-]+)\)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Tags();
}
