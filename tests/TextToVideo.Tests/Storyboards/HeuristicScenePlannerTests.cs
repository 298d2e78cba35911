using System.Text.Json;
using TextToVideo.Failures;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class HeuristicScenePlannerTests
{
    private const string Bees = "Honey bees visit two million flowers for one jar of honey. They fly over the city in spring. Each worker makes a twelfth of a teaspoon in her life. Nobody pays them for it.";

    [TestMethod]
    public void Plan_OfTheSameInputAndSeed_IsTheSameByteForByte()
    {
        Assert.AreEqual(Json(Plan.Of(Bees, seed: 7)), Json(Plan.Of(Bees, seed: 7)));
    }

    [TestMethod]
    public void Plan_OfThisInput_IsThisOnEveryMachine()
    {
        var scenes = Plan.Of("Honey bees visit two million flowers for one jar of honey. They fly over the roofs of the city in the first warm days of spring.", seed: 7).Storyboard.Scenes;

        Assert.AreEqual(
            """[{"id":"s01","text":"Honey bees visit two million flowers for one jar of honey.","keywords":["honey bee","flower","jar","honey","bee"],"queries":["close up honey bee","honey bee flower","honey bee","flower","bee"],"shot":"close_up","estimated_seconds":3.86,"ends_sentence":true},{"id":"s02","text":"They fly over the roofs of the city in the first warm days of spring.","keywords":["roof","honey bee","city","spring","fly","warm"],"queries":["aerial roof city","roof city","roof","city","honey bee"],"shot":"aerial","estimated_seconds":4.64,"ends_sentence":true}]""",
            JsonSerializer.Serialize(scenes, RequestJson.Options));
    }

    [TestMethod]
    public void Plan_WithAnotherSeed_VariesOnlyShots()
    {
        var text = string.Concat(Enumerable.Repeat("The old library keeps its books behind a wooden door. ", 12));
        var one = Plan.Of(text, seed: 1).Storyboard.Scenes;
        var two = Plan.Of(text, seed: 2).Storyboard.Scenes;

        CollectionAssert.AreEqual(one.Select(s => s.Text).ToList(), two.Select(s => s.Text).ToList());
        CollectionAssert.AreNotEqual(one.Select(s => s.Shot).ToList(), two.Select(s => s.Shot).ToList());
    }

    [TestMethod]
    public void Ids_CountUpAndAreUnique()
    {
        var ids = Plan.Scenes(string.Concat(Enumerable.Repeat("The old library keeps its books behind a wooden door. ", 120))).Select(s => s.Id).ToList();

        CollectionAssert.AreEqual(new[] { "s01", "s02" }, ids[..2]);
        Assert.AreEqual("s120", ids[^1]);
        Assert.AreEqual(ids.Count, ids.Distinct().Count());
    }

    [TestMethod]
    [DataRow("")]
    [DataRow(" \n\t ")]
    public async Task Plan_OfNothing_SaysSo(string narration)
    {
        var planner = new HeuristicScenePlanner();

        var failure = await Assert.ThrowsExactlyAsync<TextToVideoException>(
            () => planner.PlanAsync(new PlanRequest { Narration = narration, Language = "en", Seed = 1 }, CancellationToken.None));

        Assert.AreEqual("storyboard.empty", failure.Code);
        Assert.IsFalse(failure.IsRetryable);
    }

    [TestMethod]
    public void ReadyScenes_StayOneToOneInTheirOrder()
    {
        var scenes = Plan.OfScenes(
            new SceneRequest { Text = "Hi." },
            new SceneRequest { Text = "It is late,", Visual = "Clock tower at night", Clip = "tower.mp4" },
            new SceneRequest { Text = "and we walk home. Nobody else is on the street, and the lamps are going out one after the other while we talk about the day and about the years that lie behind us." }).Storyboard.Scenes;

        CollectionAssert.AreEqual(new[] { "s01", "s02", "s03" }, scenes.Select(s => s.Id).ToList());
        CollectionAssert.AreEqual(new[] { true, false, true }, scenes.Select(s => s.EndsSentence).ToList());
        Assert.AreEqual("Hi.", scenes[0].Text);
        Assert.AreEqual("clock tower at night", scenes[1].Queries[0]);
        Assert.AreEqual("clock tower", scenes[1].Keywords[0]);
        Assert.AreEqual("tower.mp4", scenes[1].LockedClip);
        Assert.IsNull(scenes[0].LockedClip);
        Assert.IsTrue(scenes[2].EstimatedSeconds > 8);
    }

    [TestMethod]
    [DataRow("My own title", "# Heading\nText follows here.", "My own title")]
    [DataRow(null, "# The Great Fire of London\n\nIt began in a bakery.", "The Great Fire of London")]
    [DataRow(null, "Why do cats purr? Nobody knows for sure.", "Why do cats purr?")]
    [DataRow(null, "When the last bee of the year comes home, the hive closes its narrow door for the long and dark winter.", "When the last bee of the year comes home")]
    [DataRow(null, "A black hole is a region of space where gravity is so strong that nothing escapes. The black hole grows.", "Black hole")]
    [DataRow(null, "A Guide to the U.S.\n\nIt is a large country.", "A Guide to the U.S.")]
    public void Title_ComesFromTheRequestOrTheText(string? wanted, string narration, string expected) =>
        Assert.AreEqual(expected, Plan.Of(narration, title: wanted).Storyboard.Title);

    [TestMethod]
    public void Title_OfAnEndlessWord_IsAtMostSixtyCharacters()
    {
        var title = Plan.Of(new string('x', 400)).Storyboard.Title;

        Assert.IsTrue(title.Length is > 0 and <= 60, title);
    }

    private static string Json(PlannedStoryboard plan) => JsonSerializer.Serialize(plan, RequestJson.Options);
}
