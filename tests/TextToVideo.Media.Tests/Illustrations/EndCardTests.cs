using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Branding;
using TextToVideo.Captions;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Tests.Ffmpeg;
using TextToVideo.Media.Tests.Fonts;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>An end card fills its frame, and its letters are to be read and in the safe area.</summary>
[TestClass]
public sealed class EndCardTests
{
    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    [DataRow(640, 360, "#10233f", "#ffffff")]
    [DataRow(360, 640, "#f4efe6", "#10233f")]
    [DataRow(360, 360, "#ffd54f", null, DisplayName = "white letters would drown: darker ones are taken")]
    public async Task Card_LongTextAndCredits_StandInTheSafeArea(int width, int height, string background, string? text)
    {
        var frame = new FrameSize(width, height);
        string[] credits = ["Video: Ann / Pexels, Bob / Pixabay, Carla / Pexels, Dieter / Pexels and 3 more", "Illustrations: Microsoft / Fluent Emoji Flat", "Music: Calm tide"];
        var brief = new EndCardBrief(frame, "en", "Acme. More about bees, flowers and the hills that both of them live on, every single week.", credits, new BrandColours { Background = background, Text = text }, null);
        var folder = Directory.CreateTempSubdirectory("ttv-card-");
        try
        {
            var drawn = await Painter().PaintAsync(brief, null, folder.FullName, Token);

            var luma = await DrawnFolder.FlattenAsync(drawn.Layers, folder.FullName, frame, Token);
            var safe = SafeArea.Of(frame);
            var ground = luma[(height / 2 * width) + 2];
            var inked = Enumerable.Range(0, luma.Length).Where(i => Math.Abs(luma[i] - ground) > 60).ToList();
            Assert.IsGreaterThan(400, inked.Count, "letters stand out");
            Assert.IsGreaterThanOrEqualTo(safe.Left - 1, inked.Min(i => i % width));
            Assert.IsLessThanOrEqualTo(safe.Right + 1, inked.Max(i => i % width));
            Assert.IsGreaterThanOrEqualTo(safe.Top - 1, inked.Min(i => i / width));
            Assert.IsLessThanOrEqualTo(safe.Bottom + 1, inked.Max(i => i / width));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEndCardPainter Painter() => IllustrationFixture.Services().GetRequiredService<IEndCardPainter>();
}
