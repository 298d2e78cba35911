using TextToVideo.Footage;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>What captions are told of the ground that a drawing gives them.</summary>
[TestClass]
public sealed class LayerTonesTests
{
    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("A fox walks in the forest.", 640, 360)]
    [DataRow("About 40 percent of all bees never leave.", 360, 640)]
    public async Task Tones_OfADrawnScene_AreThoseOfItsFrame(string text, int width, int height)
    {
        var brief = IllustrationFixture.Brief(text) with { Frame = new(width, height) };
        using var drawn = await DrawnFolder.DrawAsync(brief, Token);
        var flat = await drawn.FlattenAsync(brief.Frame, Token);

        var (sums, counts) = (new double[PictureTones.Cells], new int[PictureTones.Cells]);
        for (var i = 0; i < flat.Length; i++)
        {
            var cell = (i / width * PictureTones.Rows / height * PictureTones.Columns) + (i % width * PictureTones.Columns / width);
            sums[cell] += flat[i];
            counts[cell]++;
        }
        var tones = drawn.Illustration.Tones!;
        Assert.AreEqual(PictureTones.Cells, tones.Length);
        for (var i = 0; i < tones.Length; i++)
        {
            // Video luma goes from 16 to 235.
            var luma = ((sums[i] / counts[i]) - 16) * 255 / 219;
            Assert.AreEqual(luma / 16, Convert.ToInt32(tones[i].ToString(), 16) + 0.5, 2, $"cell {i % PictureTones.Columns}, {i / PictureTones.Columns}");
        }
    }
}
