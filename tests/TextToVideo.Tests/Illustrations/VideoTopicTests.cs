using TextToVideo.Illustrations;
using TextToVideo.Storyboards;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Tests.Illustrations;

[TestClass]
public sealed class VideoTopicTests
{
    [TestMethod]
    public void Of_AWordOfManyScenes_IsThatWord() =>
        Assert.AreEqual("bee", VideoTopic.Of(Board("A day", ["bee", "hive"], ["bees", "meadow"], ["dance"], ["honey bee"], ["queen"]), null));

    [TestMethod]
    public void Of_WhatIsSaidOnceAndThenTakenAsKnown_IsTheThemesWord() =>
        Assert.AreEqual("football", VideoTopic.Of(Board("Football began in England", ["field"], ["striker"], ["penalty"], ["stadium"]), "sports"));

    [TestMethod]
    public void Of_ScenesWithoutKeywords_IsNone() => Assert.IsNull(VideoTopic.Of(Board("The", [], []), null));

    [TestMethod]
    public void Of_ScenesOfManyThings_IsNone() => Assert.IsNull(VideoTopic.Of(Board("Odds and ends", ["car"], ["tea"], ["moon"]), null));

    [TestMethod]
    [DataRow("They try to beat the others.", "beat")]
    [DataRow("A striker shoots at the goal.", "shoots")]
    [DataRow("Inflation eats your cash.", "eats")]
    [DataRow("A cookie stores what you did on a site.", "stores")]
    [DataRow("The dog chases the mailman.", "chases")]
    [DataRow("The lamp charges your phone overnight.", "charges")]
    [DataRow("In autumn Rome plants trees along its streets.", "plants")]
    public void VerbsOf_AWordThatIsAlsoAThing_KnowsItsRole(string text, string verb) => Assert.Contains(verb, EnglishRoles.VerbsOf(text));

    [TestMethod]
    [DataRow("A good pass splits the defence.", "pass")]
    [DataRow("Gas prices fell by 12 percent.", "prices")]
    [DataRow("Fish stocks fall in the North Sea.", "stocks")]
    [DataRow("The beat of the drum is loud, and they beat it for hours.", "beat")]
    public void VerbsOf_AThing_IsNone(string text, string noun) => Assert.DoesNotContain(noun, EnglishRoles.VerbsOf(text));

    private static Storyboard Board(string title, params string[][] keywords) => new()
    {
        Title = title,
        Language = "en",
        Seed = 1,
        Scenes = [.. keywords.Select((words, i) => new StoryboardScene { Id = $"s{i}", Text = $"{title}. {string.Join(' ', words)}", Keywords = words })],
    };
}
