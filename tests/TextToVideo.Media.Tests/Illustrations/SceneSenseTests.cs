namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>Scenes show and play where their sentence means it, not where one of its words would alone.</summary>
[TestClass]
public sealed class SceneSenseTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("Last year inflation fell again.", "inflation", "chart decreasing", "chart increasing")]
    [DataRow("Letztes Jahr sank die Inflation.", "inflation", "chart decreasing", "chart increasing", "de")]
    [DataRow("Last year inflation rose again.", "inflation", "chart increasing", "chart decreasing")]
    [DataRow("Stocks went up in spring and fell in autumn.", "stock", "chart increasing", "chart decreasing")]
    [DataRow("The price fell, then inflation rose again.", "inflation", "chart increasing", "chart decreasing")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_OfASentence_FollowsItsSense(string text, string keyword, string shown, string wrong, string language = "en")
    {
        using var drawn = await DrawnFolder.DrawAsync(IllustrationFixture.Brief(text, keyword) with { Language = language }, TestContext.CancellationToken);

        Assert.Contains(shown, drawn.Illustration.Description);
        Assert.DoesNotContain(wrong, drawn.Illustration.Description);
    }
}
