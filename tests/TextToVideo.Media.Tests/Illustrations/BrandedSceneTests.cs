namespace TextToVideo.Media.Tests.Illustrations;

[TestClass]
public sealed class BrandedSceneTests
{
    public TestContext TestContext { get; set; } = null!;

    private CancellationToken Token => TestContext.CancellationToken;

    [TestMethod, Timeout(60_000, CooperativeCancellation = true)]
    public async Task Draw_WithABrandsAccent_ShowsTheFigureInIt()
    {
        var brief = IllustrationFixture.Brief("About 40 percent of them never leave.");
        using var plain = await DrawnFolder.DrawAsync(brief, Token);
        using var branded = await DrawnFolder.DrawAsync(brief with { Accent = "#00ff00" }, Token);

        var figures = Enumerable.Range(1, plain.Illustration.Layers.Count - 1).ToList();
        Assert.AreEqual(plain.Illustration.Layers.Count, branded.Illustration.Layers.Count);
        Assert.IsTrue(figures.Any(i => !plain.Bytes(plain.Illustration.Layers[i]).SequenceEqual(branded.Bytes(branded.Illustration.Layers[i]))));
        Assert.AreEqual(plain.Illustration.Description, branded.Illustration.Description);
    }
}
