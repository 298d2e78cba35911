using TextToVideo.Footage;

namespace TextToVideo.Tests.Footage;

[TestClass]
public sealed class ClipAssignmentTests
{
    [TestMethod]
    public void Assign_TwoScenesWantTheSameClip_TheBetterMatchGetsIt()
    {
        var assignment = Assign([Clip("sea", 0.4), Clip("hill", 0.3)], [Clip("sea", 0.9)]);

        Assert.AreEqual("hill", assignment[0]?.Id);
        Assert.AreEqual("sea", assignment[1]?.Id);
    }

    [TestMethod]
    public void Assign_FewerClipsThanScenes_NoneComesTwiceUnlessItMay()
    {
        var assignment = Assign([Clip("sea", 0.9)], [Clip("sea", 0.8)]);

        Assert.AreEqual("sea", assignment[0]?.Id);
        Assert.IsNull(assignment[1]);
    }

    [TestMethod]
    public void Assign_FolderRunsOut_RepeatsTheLeastUsedButNeverSideBySide()
    {
        FootageCandidate[] all = [Clip("a", 0.9), Clip("b", 0.8)];
        var scenes = Enumerable.Range(0, 6).Select(_ => (IReadOnlyList<FootageCandidate>)all).ToList();

        var assignment = new ClipAssignment(scenes, _ => true);
        var shown = Enumerable.Range(0, 6).Select(i => assignment[i]?.Id ?? "-").ToList();

        for (var i = 1; i < shown.Count; i++) Assert.IsTrue(shown[i] == "-" || shown[i] != shown[i - 1], string.Join(' ', shown));
        Assert.AreEqual(2, shown.Take(2).Distinct().Count());
    }

    [TestMethod]
    public void Assign_OneClipForAllScenes_IsNotShownInNeighbours()
    {
        var scenes = Enumerable.Range(0, 3).Select(_ => (IReadOnlyList<FootageCandidate>)[Clip("only", 1)]).ToList();

        var assignment = new ClipAssignment(scenes, _ => true);

        Assert.AreEqual("only", assignment[0]?.Id);
        Assert.IsNull(assignment[1]);
        Assert.AreEqual("only", assignment[2]?.Id);
    }

    [TestMethod]
    public void Assign_ClipChosenForSeveralScenes_IsShownInEachAndNowhereElse()
    {
        var assignment = new ClipAssignment([[Clip("loop", 1)], [Clip("loop", 1)], [Clip("loop", 2), Clip("sea", 0.3)]], _ => false, scene => scene < 2);

        Assert.AreEqual("loop", assignment[0]?.Id);
        Assert.AreEqual("loop", assignment[1]?.Id);
        Assert.AreEqual("sea", assignment[2]?.Id);
    }

    [TestMethod]
    public void Assign_AfterAnEditElsewhere_ScenesKeepTheirClips()
    {
        var kept = new[] { null, "test:sea, test:hill", "test:gone" };
        var assignment = new ClipAssignment(
            [[Clip("hill", 0.9), Clip("sea", 0.8), Clip("tree", 0.1)], [Clip("better", 1), Clip("hill", 0.5), Clip("sea", 0.45)], [Clip("moon", 0.2)]],
            _ => false,
            kept: scene => kept[scene]);
        assignment.Reserve([1, 30, 1]);

        CollectionAssert.AreEqual(new[] { "tree", "sea", "moon" }, Enumerable.Range(0, 3).Select(scene => assignment[scene]?.Id).ToList());
        Assert.AreEqual("hill", assignment.NextReserve(1)?.Id);
    }

    [TestMethod]
    [DataRow(0.9, "desert", "moon", DisplayName = "fits the new scene")]
    [DataRow(0.5, "sea", "desert", DisplayName = "fits it hardly better")]
    public void Assign_KeptClipThatFitsPoorly_GoesToANewSceneThatItFitsMuchBetter(double score, string edited, string other)
    {
        var assignment = new ClipAssignment(
            [[Clip("desert", score), Clip("sea", 0.2)], [Clip("moon", 0.8), Clip("desert", 0.3)]], _ => false, kept: scene => scene == 1 ? "test:desert" : null);

        Assert.AreEqual((edited, other), (assignment[0]?.Id, assignment[1]?.Id));
    }

    [TestMethod]
    public void Assign_KeptClipIsChosenElsewhere_GoesThere()
    {
        var assignment = new ClipAssignment([[Clip("sea", 1)], [Clip("sea", 0.9), Clip("hill", 0.3)]], _ => false, scene => scene == 0, scene => scene == 1 ? "test:sea" : null);

        Assert.AreEqual(("sea", "hill"), (assignment[0]?.Id, assignment[1]?.Id));
    }

    [TestMethod]
    public void Replace_ClipTurnsOutBad_GivesTheNextUnusedAndNeverTheBadOneAgain()
    {
        var assignment = Assign([Clip("bad", 0.9), Clip("used", 0.8), Clip("spare", 0.1)], [Clip("used", 0.9)]);

        Assert.AreEqual("spare", assignment.Replace(0)?.Id);
        Assert.IsNull(assignment.Replace(0));
    }

    [TestMethod]
    public void Assign_EqualScores_SameAnswerEveryTime()
    {
        FootageCandidate[] forward = [Clip("a", 0.5), Clip("b", 0.5), Clip("c", 0.5)];
        FootageCandidate[] backward = [.. forward.Reverse()];

        var one = Assign(forward, forward);
        var other = Assign(backward, backward);

        Assert.AreEqual(one[0], other[0]);
        Assert.AreEqual(one[1], other[1]);
    }

    private static ClipAssignment Assign(params IReadOnlyList<FootageCandidate>[] scenes) => new(scenes, _ => false);

    private static FootageCandidate Clip(string id, double score) =>
        new() { Provider = "test", Id = id, Kind = FootageKind.Video, Source = id, Score = score };
}
