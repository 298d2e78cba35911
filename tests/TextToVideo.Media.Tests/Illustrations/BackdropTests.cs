using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Illustrations;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class BackdropTests
{
    /// <summary>White letters stand out on it (contrast 3 : 1 and more, large text of WCAG 2.2).</summary>
    private const double BrightestLuma = 148;

    /// <summary>Mean step of luma between neighbours: text on paper has 20 and more.</summary>
    private const double MostUnrest = 1.6;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Backdrop_OfEveryKindShapeAndMood_LeavesCaptionsCalm(string name)
    {
        var kind = Enum.Parse<BackdropKind>(name);
        foreach (var (frame, mood, seed) in ((FrameSize, SkyMood, int)[])[(new(480, 270), SkyMood.Bright, 1), (new(270, 480), SkyMood.Warm, 2), (new(300, 300), SkyMood.Deep, 5), (new(480, 270), SkyMood.Warm, 7)])
        {
            var stage = new Stage(frame);
            var luma = await PaintAsync(kind, stage, mood, seed);
            var (mean, unrest) = Measure(luma, frame, stage);
            Assert.IsLessThan(BrightestLuma, mean, $"{kind}, {mood}, {frame}: too bright");
            Assert.IsLessThan(MostUnrest, unrest, $"{kind}, {mood}, {frame}: too busy");
        }
    }

    [TestMethod]
    public void Palettes_OfOneVideo_ShareAccentAndInk()
    {
        var family = PaletteFamily.Of(12);

        Assert.AreEqual(family.For(SkyMood.Bright).Accent, family.For(SkyMood.Deep).Accent);
        Assert.AreNotEqual(family.For(SkyMood.Bright).SkyTop, family.For(SkyMood.Deep).SkyTop);
        Assert.IsGreaterThan(5, Enumerable.Range(0, 60).Select(seed => PaletteFamily.Of(seed).Name).Distinct().Count());
    }

    public static IEnumerable<object[]> Kinds() => Enum.GetNames<BackdropKind>().Select(name => new object[] { name });

    private async Task<byte[]> PaintAsync(BackdropKind kind, Stage stage, SkyMood mood, int seed)
    {
        var scenery = BackdropPainter.Paint(kind, stage, PaletteFamily.Of(seed).For(mood), new Dice(seed, seed, "test"), stage.Width / 2);
        var folder = Directory.CreateTempSubdirectory("ttv-backdrop-").FullName;
        try
        {
            using var services = IllustrationFixture.Services();
            var rasterizer = new Rasterizer(services.GetRequiredService<FfmpegTool>(), services.GetRequiredService<ToolRunner>(), new FontConfiguration(FontFixture.Library.Folder));
            var layer = new IllustrationLayer { FileName = "b.qoi", X = 0, Y = 0, Width = stage.Frame.Width, Height = stage.Frame.Height };
            await rasterizer.DrawAsync([new LayerDrawing(scenery.Drawing, layer)], stage, folder, TestContext.CancellationToken);
            var raw = Path.Combine(folder, "b.gray");
            await TestTool.FfmpegAsync(TestContext.CancellationToken, "-i", Path.Combine(folder, layer.FileName), "-pix_fmt", "gray", "-f", "rawvideo", raw);
            return await File.ReadAllBytesAsync(raw, TestContext.CancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (double Mean, double Unrest) Measure(byte[] luma, FrameSize frame, Stage stage)
    {
        var (top, bottom) = ((int)(stage.CaptionZone.Y * stage.PixelsPerUnit), (int)(stage.CaptionZone.Bottom * stage.PixelsPerUnit));
        var (left, right) = (frame.Width / 10, frame.Width * 9 / 10);
        double sum = 0, steps = 0, count = 0;
        for (var y = top; y < bottom - 1; y++)
        {
            for (var x = left; x < right - 1; x++)
            {
                var at = y * frame.Width + x;
                sum += luma[at];
                steps += Math.Abs(luma[at] - luma[at + 1]) + Math.Abs(luma[at] - luma[at + frame.Width]);
                count++;
            }
        }
        return (sum / count, steps / (2 * count));
    }
}
