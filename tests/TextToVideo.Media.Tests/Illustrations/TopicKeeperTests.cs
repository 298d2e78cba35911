using TextToVideo.Media.Assets;
using TextToVideo.Media.Illustrations;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Tests.Illustrations;

/// <summary>Words are shown in the sense of their sentence and of their video.</summary>
[TestClass]
public sealed class TopicKeeperTests
{
    private static readonly EmojiIndexes Indexes = new(new IllustrationPackages(AssetFolders.OfProcess()));

    [TestMethod]
    [DataRow("Two teams try to beat each other for ninety minutes.", "drum", "globe-showing-europe-africa")]
    [DataRow("They pass and shoot until somebody scores.", "ticket", "water-pistol")]
    [DataRow("A striker shoots at the goal from the edge of the box.", "water-pistol", "package")]
    [DataRow("The captain lifts the cup.", "cup-with-straw", "teacup-without-handle")]
    [DataRow("The players train every morning.", "high-speed-train", "video-game")]
    public void Football_VerbsAndWordsOfTheGame_AreNoPuns(string text, string silly, string alsoSilly)
    {
        var icons = Icons(text, "football", "sports");

        Assert.Contains("soccer-ball", icons);
        CollectionAssert.DoesNotContain(icons, silly);
        CollectionAssert.DoesNotContain(icons, alsoSilly);
    }

    [TestMethod]
    [DataRow("Back home she dances to tell her sisters the way.", "woman-dancing")]
    [DataRow("In the hive, young workers build cells of wax.", "construction-worker")]
    [DataRow("They carry it home on their legs.", "leg")]
    [DataRow("The angle points to the sun.", "sun")]
    public void Animals_WhatIsSaidOfThemAsOfPeople_ShowsThem(string text, string silly)
    {
        var icons = Icons(text, "bee", null);

        Assert.Contains("honeybee", icons.Take(2).ToArray());
        Assert.AreNotEqual(silly, icons[0]);
    }

    [TestMethod]
    [DataRow("Cancer is easier to treat when it is found early.")]
    [DataRow("If you feel chest pain, call an ambulance at once.")]
    [DataRow("Nothing is said here at all.")]
    public void Topic_ThatIsAnAdjective_StandsForNothing(string text) => CollectionAssert.DoesNotContain(Icons(text, "healthy", "health"), "red-apple");

    [TestMethod]
    public void Topic_OfAThing_IsNoRefrain()
    {
        CollectionAssert.DoesNotContain(Icons("Serve it with bread and cheese.", "tomato", "food"), "tomato");
        Assert.Contains("tomato", Icons("Season with salt.", "tomato", "food"));
        Assert.Contains("honeybee", Icons("They like clover and roses.", "bee", null));
    }

    [TestMethod]
    [DataRow("Hit the post", "envelope")]
    [DataRow("It was his 30th goal of the season.", "bullseye")]
    [DataRow("They moved top of the table.", "chair")]
    public void Football_ThingsOfTheGame_AreNoFurniture(string text, string silly) => CollectionAssert.DoesNotContain(Icons(text, "striker", "sports"), silly);

    [TestMethod]
    public void Animals_PeopleWhoAreMeant_Stay() => Assert.Contains("woman", Icons("A woman puts the hives under her trees.", "bee", null));

    [TestMethod]
    public void Topic_ThatIsNoneOrUnknown_ChangesNothing()
    {
        CollectionAssert.AreEqual(Icons("A fox in the forest.", null, null), Icons("A fox in the forest.", "serendipity", null));
        Assert.AreEqual("fox", Icons("A fox in the forest.", "serendipity", null)[0]);
    }

    [TestMethod]
    [DataRow("Compound interest grows like a snowball.", "alembic")]
    [DataRow("Inflation eats your cash.", "fork-and-knife-with-plate")]
    public void Money_FiguresOfSpeech_DoNotLead(string text, string silly) => Assert.AreNotEqual(silly, Icons(text, "money", "money")[0]);

    private static string[] Icons(string text, string? topic, string? theme)
    {
        var brief = IllustrationFixture.Brief(text) with { Topic = topic, Theme = theme };
        return [.. new TopicKeeper(IllustrationFixture.Finder, Indexes).Keep(brief, IllustrationFixture.Finder.Find(brief)).Select(subject => subject.Icons[0].Name)];
    }
}
