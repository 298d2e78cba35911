using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>Tall frames have little width: figures stand beside each other or hang above, none hides another.</summary>
[TestClass]
public sealed class PortraitLayoutTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("Beat three eggs with grated cheese and black pepper.", "egg", "cheese", "pepper")]
    [DataRow("Five habits for better sleep: go to bed early.", "bed", "habit", "sleep")]
    [DataRow("A small bakery sells coffee near the station.", "bakery", "coffee", "station")]
    [DataRow("The fox and the deer live in a forest.", "fox", "deer", "forest")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Figures_OfATallFrame_HideNoOther(string text, params string[] keywords)
    {
        for (var variant = 0; variant < 6; variant++)
        {
            using var drawn = await DrawnFolder.DrawAsync(IllustrationFixture.Brief(text, keywords) with { Frame = new FrameSize(360, 640), Variant = variant }, TestContext.CancellationToken);
            var figures = drawn.Illustration.Layers.Skip(1).ToArray();

            Assert.IsGreaterThan(1, figures.Length, drawn.Illustration.Description);
            foreach (var (one, other) in figures.SelectMany((one, i) => figures.Skip(i + 1).Select(other => (one, other))))
            {
                var width = Math.Max(0, Math.Min(one.X + one.Width, other.X + other.Width) - Math.Max(one.X, other.X));
                var height = Math.Max(0, Math.Min(one.Y + one.Height, other.Y + other.Height) - Math.Max(one.Y, other.Y));
                var smaller = Math.Min((double)one.Width * one.Height, (double)other.Width * other.Height);
                Assert.IsLessThan(0.25, width * height / smaller, $"{drawn.Illustration.Description} Variant {variant}: {one} {other}");
            }
        }
    }
}
