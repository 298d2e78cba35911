using System.Text.Json;
using TextToVideo.Requests;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class StoryboardEditTests
{
    private const string Narration = "Honey bees visit two million flowers for one jar of honey. They fly over the roofs of the city in the first warm days of spring.";

    [TestMethod]
    public void Storyboard_ThatWasPlanned_IsAcceptedUnchanged()
    {
        var planned = Plan.Of(Narration).Storyboard;

        Assert.AreEqual(Json(planned), Json(Accept(planned, planned)));
    }

    [TestMethod]
    public void Scene_AddedWithIdAndTextAlone_GetsTheRest()
    {
        var planned = Plan.Of(Narration).Storyboard;
        var edited = planned with { Scenes = [planned.Scenes[1], new StoryboardScene { Id = "new-1", Text = "A bear finds the honey." }, planned.Scenes[0]] };

        var accepted = Accept(edited, planned);

        CollectionAssert.AreEqual(new[] { "s02", "new-1", "s01" }, accepted.Scenes.Select(s => s.Id).ToList());
        CollectionAssert.Contains(accepted.Scenes[1].Keywords.ToList(), "bear");
        Assert.IsTrue(accepted.Scenes[1].Queries.Count > 0);
        Assert.IsTrue(accepted.Scenes[1].EstimatedSeconds > 1);
    }

    [TestMethod]
    public void Scene_Rewritten_IsTimedAnewAndKeepsItsQueries()
    {
        var planned = Plan.Of(Narration).Storyboard;
        var edited = planned with { Scenes = [planned.Scenes[0] with { Text = "Bees." }, planned.Scenes[1]] };

        var accepted = Accept(edited, planned);

        Assert.IsTrue(accepted.Scenes[0].EstimatedSeconds < planned.Scenes[0].EstimatedSeconds);
        CollectionAssert.AreEqual(planned.Scenes[0].Queries.ToList(), accepted.Scenes[0].Queries.ToList());
    }

    [TestMethod]
    public void Scene_ThatStays_KeepsItsTimeWhateverThePaceIsNow()
    {
        var planned = Plan.Of(Narration).Storyboard;
        var edited = planned with { Scenes = [planned.Scenes[0], planned.Scenes[1] with { Text = "They fly." }] };

        var accepted = StoryboardEdit.Accept(edited, planned, hasFootage: false, rate: 2);

        Assert.AreEqual(planned.Scenes[0].EstimatedSeconds, accepted.Scenes[0].EstimatedSeconds);
        Assert.AreEqual(Accept(edited, planned).Scenes[1].EstimatedSeconds / 2, accepted.Scenes[1].EstimatedSeconds, 0.02);
    }

    [TestMethod]
    public void Scene_WhoseSearchStays_KeepsWhatItShowed()
    {
        var planned = Plan.Of(Narration).Storyboard;
        var shown = new Dictionary<string, string> { ["s01"] = "pexels:1", ["s02"] = "pexels:2, pexels:3" };
        var edited = planned with { Scenes = [new StoryboardScene { Id = "s01", Text = "A bear finds the honey." }, planned.Scenes[1] with { Text = "They fly.", Keeps = "mine" }] };

        var accepted = StoryboardEdit.Accept(edited, planned, hasFootage: false, rate: 1, shown);
        var again = Accept(accepted, accepted);
        var locked = Accept(accepted with { Scenes = [accepted.Scenes[0], accepted.Scenes[1] with { LockedClip = "pexels:9" }] }, accepted);

        CollectionAssert.AreEqual(new[] { null, "pexels:2, pexels:3" }, accepted.Scenes.Select(scene => scene.Keeps).ToList());
        CollectionAssert.AreEqual(new[] { null, "pexels:2, pexels:3" }, again.Scenes.Select(scene => scene.Keeps).ToList());
        Assert.IsNull(locked.Scenes[1].Keeps);
    }

    [TestMethod]
    public void Storyboard_WithFaultsEverywhere_TellsThemAllAtOnce()
    {
        var edited = JsonSerializer.Deserialize<Storyboard>(
            """
            {
              "title": " ", "language": "de", "seed": 2,
              "scenes": [
                { "id": "s01", "text": "Fine.", "minimum_seconds": -0.1 },
                { "id": "s01", "text": " " },
                { "id": "../x", "text": "🐝", "locked_clip": "/etc/passwd" },
                { "id": "s04", "text": "Fine.", "shot": 99, "minimum_seconds": 301 },
                null
              ]
            }
            """,
            RequestJson.Options)!;

        var thrown = Assert.ThrowsExactly<InvalidRequestException>(() => Accept(edited, Plan.Of(Narration).Storyboard));

        CollectionAssert.AreEqual(
            new[]
            {
                "title required", "language not_allowed", "seed not_allowed", "scenes[0].minimum_seconds out_of_range", "scenes[1].id duplicate", "scenes[1].text required",
                "scenes[2].id malformed", "scenes[2].text nothing_to_say", "scenes[2].locked_clip malformed", "scenes[3].shot unknown",
                "scenes[3].minimum_seconds out_of_range", "scenes[4].id malformed", "scenes[4].text required",
            },
            thrown.Faults.Select(f => $"{f.Field} {f.Code}").ToList());
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(501)]
    public void Storyboard_WithTooFewOrTooManyScenes_IsRefused(int count)
    {
        var scenes = Enumerable.Range(1, count).Select(i => new StoryboardScene { Id = $"s{i}", Text = "Bees fly." });

        Assert.AreEqual("scenes", OnlyFault([.. scenes]).Field);
    }

    [TestMethod]
    public void Storyboard_PlannedWithMoreScenesThanRequestsMayHave_CanBeEdited()
    {
        var planned = Plan.Of(string.Concat(Enumerable.Repeat("我们在北京看见了很多美丽的花，然后去上海。", 900)), "zh").Storyboard;
        Assert.IsGreaterThan(RequestLimits.Scenes, planned.Scenes.Count);

        Assert.HasCount(planned.Scenes.Count, Accept(planned with { Title = "花" }, planned).Scenes);
    }

    [TestMethod]
    public void Storyboard_OverFortyThousandCharacters_IsRefused()
    {
        var scenes = Enumerable.Range(1, 42).Select(i => new StoryboardScene { Id = $"s{i}", Text = new string('a', 960) });

        Assert.AreEqual("scenes too_long", OnlyFault([.. scenes]) is var fault ? $"{fault.Field} {fault.Code}" : "");
    }

    private static RequestFault OnlyFault(IReadOnlyList<StoryboardScene> scenes)
    {
        var planned = Plan.Of(Narration).Storyboard;
        return Assert.ThrowsExactly<InvalidRequestException>(() => Accept(planned with { Scenes = scenes }, planned)).Faults.Single();
    }

    private static Storyboard Accept(Storyboard edited, Storyboard planned) => StoryboardEdit.Accept(edited, planned, hasFootage: false, rate: 1);

    private static string Json(Storyboard storyboard) => JsonSerializer.Serialize(storyboard, RequestJson.Options);
}
