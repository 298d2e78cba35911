using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Footage;
using TextToVideo.Illustrations;
using TextToVideo.Media.Ffmpeg;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Media.Tests.Fonts;

namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class RasterizerTests
{
    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Draw_FfmpegWithoutSvg_TakesRsvgConvertAndLooksTheSame()
    {
        await using var stage = new RenderStage();
        var path = stage.NewPath(".sh");
        await File.WriteAllTextAsync(path, "#!/bin/sh\ncase \"$*\" in *svg_pipe*) echo \"Decoder (codec svg) not found for input stream #0:0\" >&2; exit 1;; esac\nexec ffmpeg \"$@\"\n", Token);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var services = IllustrationFixture.Services(("ffmpeg", path));
        var brief = IllustrationFixture.Brief("About 40 percent of all bees never leave.");

        using var usual = await DrawnFolder.DrawAsync(brief, Token);
        using var other = await DrawnFolder.DrawAsync(brief, Token, services.GetRequiredService<IIllustrator>());

        CollectionAssert.AreEqual(usual.Illustration.Layers.ToList(), other.Illustration.Layers.ToList());
        Assert.AreEqual(usual.Illustration.Tones, other.Illustration.Tones);
        var (flat, otherFlat) = (await usual.FlattenAsync(brief.Frame, Token), await other.FlattenAsync(brief.Frame, Token));
        Assert.IsLessThanOrEqualTo(3, flat.Zip(otherFlat, (a, b) => Math.Abs(a - b)).Max());
    }

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Draw_DocumentDeeperThanFfmpegReads_IsDrawnAllTheSame()
    {
        using var services = IllustrationFixture.Services();
        var folder = Directory.CreateTempSubdirectory("ttv-deep-");
        try
        {
            var stage = new Stage(IllustrationFixture.Small);
            var drawing = new Drawing().AddRaw($"{string.Concat(Enumerable.Repeat("<g>", 400))}<rect width='{stage.Width}' height='{stage.Height}' fill='#ff0000'/>{string.Concat(Enumerable.Repeat("</g>", 400))}");
            var layer = new IllustrationLayer { FileName = "b.qoi", X = 0, Y = 0, Width = 640, Height = 360 };
            var rasterizer = new Rasterizer(services.GetRequiredService<FfmpegTool>(), services.GetRequiredService<ToolRunner>(), new FontConfiguration(FontFixture.Library.Folder));

            var tones = await rasterizer.DrawAsync([new LayerDrawing(drawing, layer)], stage, folder.FullName, Token);

            // Red has 0.2126 of white's luma.
            Assert.AreEqual(new string('3', PictureTones.Cells), tones);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
