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

    [TestMethod]
    [DataRow("It weighs little and fits every cup holder.", "ring", "cup-with-straw", DisplayName = "a thing said before comes after what this scene says")]
    [DataRow("It hunts at night.", "fox", "fox", DisplayName = "who acts was said before")]
    [DataRow("They are quiet.", "ring", "ring", DisplayName = "nothing else is said")]
    public void Word_LentByAnotherScene_ComesAfterTheScenesOwnThings(string text, string lent, string first)
    {
        string[] own = text.StartsWith("It weighs", StringComparison.Ordinal) ? ["cup"] : text.StartsWith("It hunts", StringComparison.Ordinal) ? ["night"] : [];
        var subjects = IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text, [lent, .. own]));

        Assert.AreEqual(first, subjects[0].Icons[0].Name);
    }
}
