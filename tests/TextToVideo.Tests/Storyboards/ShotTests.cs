using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class ShotTests
{
    [TestMethod]
    [DataRow("The city lies between the mountains.", ShotType.Aerial, "aerial ")]
    [DataRow("Her hand holds a single seed.", ShotType.CloseUp, "close up ")]
    [DataRow("A huge wave hits the lighthouse.", ShotType.SlowMotion, "slow motion ")]
    [DataRow("Clouds pass over the old castle.", ShotType.TimeLapse, "time lapse ")]
    public void Words_ThatCallForAShot_GetIt(string text, ShotType shot, string search)
    {
        var scene = Plan.Scenes(text)[0];

        Assert.AreEqual(shot, scene.Shot);
        StringAssert.StartsWith(scene.Queries[0], search);
    }

    [TestMethod]
    public void Scenes_WithoutCues_NeverShowTheSameShotTwiceInARow()
    {
        var shots = Plan.Scenes(string.Concat(Enumerable.Repeat("The old library keeps its books behind a wooden door. ", 20))).Select(s => s.Shot).ToList();

        for (var i = 1; i < shots.Count; i++) Assert.AreNotEqual(shots[i - 1], shots[i]);
    }

    [TestMethod]
    public void Scenes_WithTheSameCue_NeverShowItsShotThreeTimesInARow()
    {
        var shots = Plan.Scenes(string.Concat(Enumerable.Repeat("The city on the island is seen from far above the sea. ", 9))).Select(s => s.Shot).ToList();

        for (var i = 2; i < shots.Count; i++) Assert.IsFalse(shots[i] == shots[i - 1] && shots[i] == shots[i - 2]);
    }

    [TestMethod]
    public void Queries_GoFromSpecificToGeneral()
    {
        var queries = Plan.Scenes("An aerial view shows the city skyline and its bridges.")[0].Queries;

        Assert.IsTrue(queries.Count is >= 3 and <= 5, string.Join(" | ", queries));
        Assert.IsTrue(queries[0].Length > queries[^1].Length, string.Join(" | ", queries));
    }
}
