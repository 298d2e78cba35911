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
    [DataRow("Short waves of blue light are scattered more than long waves of red light.", "wave", "rainbow", "beach")]
    [DataRow("The quake sends waves through the ground.", "wave", "", "beach")]
    [DataRow("Note three goals for tomorrow.", "goal", "", "stadium")]
    [DataRow("The leaders met at a summit in November.", "summit", "", "mountain")]
    [DataRow("Sea waves hit the shore.", "wave", "water wave", "radio")]
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

    [TestMethod]
    [DataRow("The liver stores sugar for later.", "shopping-cart")]
    [DataRow("They walked past the black pond.", "scroll")]
    [DataRow("The fans hold their breath.", "lungs")]
    [DataRow("She takes a deep breath and sings.", "lungs")]
    [DataRow("In autumn Rome plants trees along its streets.", "factory")]
    [DataRow("Type git log to see the last commits.", "wood")]
    [DataRow("Plants need water.", "factory")]
    [DataRow("Waves run through rock.", "person-running")]
    [DataRow("Dust dances in the light of the window.", "woman-dancing")]
    [DataRow("Lightning strikes an old tree.", "placard")]
    [DataRow("Schools stay closed because of the strike.", "bowling")]
    [DataRow("Free shipping on all orders.", "ship")]
    [DataRow("A good team shares the credit.", "credit-card")]
    [DataRow("Success is a series of small wins.", "television")]
    [DataRow("A ring of light reminds you.", "ring")]
    [DataRow("Earthquakes happen where plates of the crust meet.", "fork-and-knife-with-plate")]
    [DataRow("Pressure builds up until the rock snaps.", "exploding-head")]
    [DataRow("Sunlight is a mix of all colours.", "bowl-with-spoon")]
    [DataRow("Mushrooms break down dead wood.", "skull")]
    [DataRow("If the ground shakes, hold on.", "umbrella-on-ground")]
    [DataRow("Back up your photos to a second drive.", "automobile")]
    [DataRow("A cookie stores what you did on a site.", "cookie")]
    public void Word_InAnotherSense_IsNotShownAsThat(string text, string silly)
    {
        var keywords = TextToVideo.Storyboards.Keywords.KeywordFinders.For(text, "en").Find(text).Select(keyword => keyword.Text).ToArray();
        var subjects = IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text, keywords)).Where(subject => subject.Score >= 2.9);

        Assert.DoesNotContain(silly, subjects.Select(subject => subject.Icons[0].Name));
    }

    [TestMethod]
    [DataRow("In 1347, ships brought the plague to Sicily.", "ship", "sailboat")]
    [DataRow("In 1492 Columbus crossed the Atlantic with three ships.", "ship", "sailboat")]
    [DataRow("In 2021 a ship blocked the canal.", "ship", "ship")]
    [DataRow("Boats and ships need a harbour.", "ship", "ship")]
    public void Ship_OfACenturyOfSails_HasSails(string text, string keyword, string icon) =>
        Assert.AreEqual(icon, IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text, keyword))[0].Icons[0].Name);

    [TestMethod]
    [DataRow("es", "Un árbol da frutos.", "frutos", "red-apple")]
    [DataRow("de", "Vulkane am Meeresgrund geben Salz ab.", "meeresgrund", "octopus")]
    public void Word_OfAnotherLanguage_HasItsPicture(string language, string text, string keyword, string icon) =>
        Assert.AreEqual(icon, IllustrationFixture.Finder.Find(IllustrationFixture.Brief(text, keyword) with { Language = language })[0].Icons[0].Name);

    [TestMethod]
    public void DeadSea_IsNoCoffin() => Assert.DoesNotContain("coffin", IllustrationFixture.Finder
        .Find(IllustrationFixture.Brief("Im Toten Meer kann kein Fisch leben.", "toten", "fisch", "meer") with { Language = "de" }).Select(subject => subject.Icons[0].Name));
}
