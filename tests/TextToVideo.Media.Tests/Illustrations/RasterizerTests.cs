using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Illustrations;
using TextToVideo.Media.Tests.Ffmpeg;

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
}
