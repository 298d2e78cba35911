using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Media.Tests.Captions;

/// <summary>A font that a brand brings along is what its captions are drawn with.</summary>
[TestClass]
public sealed class BrandFontTests
{
    private const string FontFile = "brand-font.ttf";
    private static readonly FrameSize Frame = new(1280, 720);

    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(120_000, CooperativeCancellation = true)]
    [DataRow(CaptionStyleName.Plain)]
    [DataRow(CaptionStyleName.Highlight)]
    public async Task RenderBody_FontOfTheBrand_DrawsTheCaptions(CaptionStyleName style)
    {
        await using var stage = new RenderStage(services: services => services.AddSingleton<ICaptionWriter>(new CaptionWriter(FontFixture.Library)));
        var copy = stage.NewPath(".ttf");
        File.Copy(FontFixture.FileOf("@expo-google-fonts/montserrat", Path.Combine("100Thin", "Montserrat_100Thin.ttf")), copy);
        await stage.Store.PublishAsync(copy, BrandKeys.File(FontFile), Token);
        var shot = await TestClip.ShotAsync(stage, await TestClip.MakeAsync(stage, ".png", "color=black:s=1280x720", Token, "-frames:v", "1"), 30, Token) with
        {
            Words = [new TimedWord("Millimetres", TimeSpan.Zero, TimeSpan.FromSeconds(1))],
        };
        var settings = TestClip.Settings with { Frame = Frame, Captions = style };
        var thin = settings with { Brand = new BrandLook { Captions = new CaptionBrand { Font = "Montserrat Thin", FontFile = FontFile } } };

        var usual = Bright(await TestClip.RenderAsync(stage, shot, Token, settings));
        var own = Bright(await TestClip.RenderAsync(stage, shot, Token, thin));

        TestContext.WriteLine($"{own} of {usual} pixels");
        Assert.IsInRange(usual / 50, usual / 3, own, "hair lines where the captions' own font is bold");
    }

    private static int Bright(DecodedVideo video)
    {
        var count = 0;
        foreach (var luma in video.Frame(15)) count += luma > 110 ? 1 : 0;
        return count;
    }
}
