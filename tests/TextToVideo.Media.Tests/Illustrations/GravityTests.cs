using TextToVideo.Media.Assets;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>Death and crime are not shown by smiling, playing or colourful things.</summary>
[TestClass]
public sealed class GravityTests
{
    private static readonly GravityTable Gravities = new(new EmojiIndexes(new IllustrationPackages(AssetFolders.OfProcess())));

    public required TestContext TestContext { get; init; }

    [TestMethod]
    [DataRow("en", "Suicide is preventable, and help is available.", "Mourning")]
    [DataRow("en", "The Holocaust took the lives of six million Jews.", "Mourning")]
    [DataRow("en", "By nightfall 19,000 soldiers were dead.", "Grave")]
    [DataRow("de", "Bei dem Beben starben 40 Menschen.", "Grave")]
    [DataRow("es", "En la guerra murieron miles de soldados.", "Grave")]
    [DataRow("en", "My phone died at noon.", "None")]
    [DataRow("en", "The Mariana Trench is the deepest place we know.", "None")]
    [DataRow("en", "Prices have fallen, but they may rise.", "None")]
    [DataRow("en", "When stars die, they explode.", "None")]
    [DataRow("fr", "Quand il fait froid, la neige tombe.", "None")]
    [DataRow("es", "Una violación de datos.", "None")]
    [DataRow("en", "The garbage collector kills objects nobody points to.", "None")]
    [DataRow("en", "Bees speak by dancing.", "None")]
    [DataRow("de", "Seine Arme waren kürzer als die eines Menschen.", "None")]
    [DataRow("fr", "Il tomba à son tour.", "None")]
    [DataRow("ja", "犬が走る。", "None")]
    public void Text_ThatSpeaksOfDeath_IsToldFromFiguresOfSpeech(string language, string text, string gravity) => Assert.AreEqual(gravity, Gravities.Of(text, language).ToString());

    [TestMethod]
    [DataRow("Suicide is preventable, and help is available.", "shoe biceps apple stadium")]
    [DataRow("The Holocaust took the lives of six million Jews. Children starved in the camps.", "child tent seedling forest")]
    [DataRow("A shell killed his best friend beside him.", "shell heart hands water")]
    [DataRow("In Hiroshima a single bomb killed 80,000 people in a flash.", "camera studio")]
    [DataRow("Most of the sailors aboard were dead.", "beach")]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_OfDeath_HasNothingCheerful(string text, string cheerful)
    {
        using var drawn = await DrawnFolder.DrawAsync(IllustrationFixture.Brief(text), TestContext.CancellationToken);

        foreach (var word in cheerful.Split(' ')) Assert.DoesNotContain(word, drawn.Illustration.Description);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Scene_OfMourning_IsALightInTheDark()
    {
        using var drawn = await DrawnFolder.DrawAsync(IllustrationFixture.Brief("Many innocent people were murdered.", "people"), TestContext.CancellationToken);

        Assert.AreEqual("Illustration of candle under a night sky.", drawn.Illustration.Description);
        var pixels = await drawn.FlattenAsync(IllustrationFixture.Small, TestContext.CancellationToken);
        Assert.IsLessThan(110, pixels.Average(luma => luma));
    }
}
