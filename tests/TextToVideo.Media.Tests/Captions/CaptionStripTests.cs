using TextToVideo.Captions;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Ffmpeg.Pictures;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Captions;

/// <summary>Captions that are drawn where they change must look as if each frame had been drawn.</summary>
[TestClass]
public sealed class CaptionStripTests : IDisposable
{
    private const int Frames = 75;
    private const int FirstFrame = 6;

    private static readonly FrameSize Frame = new(640, 360);
    private static readonly CaptionGround BrightAndBusy = new(0.95, 0.3);
    private static readonly LowerThird Third = new("Tides", "#ff8800", "#ffffff", "#102030");

    private readonly CaptionWriter _writer = new(FontFixture.Library);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-strip-");

    public TestContext TestContext { get; set; } = null!;

    public void Dispose() => _folder.Delete(recursive: true);

    [TestMethod]
    [DataRow(CaptionStyleName.Plain, "0x101010")]
    [DataRow(CaptionStyleName.Highlight, "0x507090")]
    [DataRow(CaptionStyleName.Highlight, "0xFFFFFF")]
    [DataRow(CaptionStyleName.BigWord, "0x507090")]
    [DataRow(CaptionStyleName.Punch, "0xE0D0B0")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Strip_OfStyleThatDoesNotFade_LooksLikeCaptionsDrawnIntoEachFrame(CaptionStyleName style, string ground)
    {
        var document = Write(style, null, null);
        var strip = CaptionStrip.Of(document, Frame);

        Assert.IsNotNull(strip);
        Assert.IsLessThan(Frame.Height * 2 / 3, strip.Height, "so high that it saves nothing");
        await AssertSameAsync(document, strip, ground);
    }

    [TestMethod]
    [DataRow(CaptionStyleName.Highlight, "0xF0E8FF")]
    [DataRow(CaptionStyleName.Punch, "0xE0F0A0")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Strip_WithBoxOnBrightAndBusyPicture_LooksLikeCaptionsDrawnIntoEachFrame(CaptionStyleName style, string ground)
    {
        var document = Write(style, BrightAndBusy, null);
        var strip = CaptionStrip.Of(document, Frame);

        Assert.Contains(",box,", document);
        Assert.IsNotNull(strip);
        await AssertSameAsync(document, strip, ground);
    }

    [TestMethod]
    public void Strip_OfCaptionsWithTranslucentOrFadingParts_IsLeftToEachFrame()
    {
        Assert.IsNull(CaptionStrip.Of(Write(CaptionStyleName.Cinema, null, null), Frame), "fades in");
        Assert.IsNull(CaptionStrip.Of(Write(CaptionStyleName.Highlight, null, Third), Frame), "a title fades in and out");
        Assert.IsNull(CaptionStrip.Of(Write(CaptionStyleName.Boxed, null, null), Frame), "fades in with its box");
        Assert.IsNull(CaptionStrip.Of(Write(CaptionStyleName.Highlight, new CaptionGround(0.95, 0.1), null), Frame), "a glow on a bright picture");
    }

    [TestMethod]
    public void Strip_OfCalmCaptions_IsDrawnOnlyWhereAWordIsLit()
    {
        var strip = CaptionStrip.Of(Write(CaptionStyleName.Highlight, null, null), Frame)!;

        var drawn = strip.Changes(FirstFrame, Frames).Sum(run => run.To - run.From + 1);

        Assert.IsInRange(4, 24, drawn);
    }

    [TestMethod]
    public void Strip_OfDocumentThatDoesNotSayWhereWordsStand_IsLeftToEachFrame()
    {
        var words = new TestCaptionWriter();
        var look = new CaptionLook(CaptionStyleName.Plain, Frame, "en");
        var document = words.WriteAss(words.LayOut([new TimedWord("sea", TimeSpan.Zero, TimeSpan.FromSeconds(1))], TimeSpan.FromSeconds(2), look), look);

        Assert.IsNull(CaptionStrip.Of(document, Frame));
    }

    private string Write(CaptionStyleName style, CaptionGround? ground, LowerThird? third)
    {
        var look = new CaptionLook(style, Frame, "en") { Ground = ground };
        var length = FrameRate.ToTime(FirstFrame + Frames);
        string[] said = ["The", "moon", "pulls", "the", "jumping", "sea,", "twice"];
        var words = said.Select((word, i) => new TimedWord(word, TimeSpan.FromSeconds(0.3 * (i + 1)), TimeSpan.FromSeconds((0.3 * (i + 1)) + 0.25))).ToList();
        return _writer.WriteAss(_writer.LayOut(words, length, look), look, third, length);
    }

    private async Task AssertSameAsync(string document, CaptionStrip strip, string ground)
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "fonts"), Path.GetFullPath(_writer.FontsFolder));
        await WriteAsync("each.ass", document);
        await WriteAsync("strip.ass", strip.Document);
        var source = FormattableString.Invariant($"color={ground}:s={Frame}:r=30:d={(double)Frames / 30}");
        var fonts = $":fontsdir={_folder.FullName}/fonts";
        var graph = new FilterGraph();
        var each = graph.Chain([], $"{source},format=gbrp,setpts=N+{FirstFrame},ass=f={_folder.FullName}/each.ass{fonts},setpts=N,{Colour.ToVideo}");
        var laid = strip.AddTo(graph, graph.Chain([], $"{source},format=gbrp,{Colour.ToVideo}"), $"{_folder.FullName}/strip.ass{fonts}", FirstFrame, Frames);

        var (expected, seen) = (Path.Combine(_folder.FullName, "each.yuv"), Path.Combine(_folder.FullName, "laid.yuv"));
        await TestTool.FfmpegAsync(TestContext.CancellationToken, "-filter_complex", $"{graph}", "-map", $"[{each}]", "-f", "rawvideo", expected, "-map", $"[{laid}]", "-f", "rawvideo", seen);

        AssertSame(await File.ReadAllBytesAsync(expected, TestContext.CancellationToken), await File.ReadAllBytesAsync(seen, TestContext.CancellationToken));
    }

    private static void AssertSame(byte[] expected, byte[] seen)
    {
        var frameBytes = Frame.Width * Frame.Height * 3 / 2;
        Assert.HasCount(Frames * frameBytes, expected);
        Assert.HasCount(expected.Length, seen);
        var drawn = 0;
        for (var i = 0; i < expected.Length; i++)
        {
            if (Math.Abs(expected[i] - expected[0]) > 40) drawn++;
            if (Math.Abs(expected[i] - seen[i]) > 8) Assert.Fail($"In frame {i / frameBytes} a sample is {seen[i]} where {expected[i]} was drawn, row {i % frameBytes / Frame.Width}.");
        }
        Assert.IsGreaterThan(Frames * 100, drawn, "no captions are seen");
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_folder.FullName, name), text, TestContext.CancellationToken);
}
