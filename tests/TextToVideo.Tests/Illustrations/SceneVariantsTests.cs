using TextToVideo.Illustrations;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Illustrations;

[TestClass]
public sealed class SceneVariantsTests
{
    [TestMethod]
    public void Choose_AnyScenes_NeighboursDiffer()
    {
        var variants = SceneVariants.Choose([.. Enumerable.Range(0, 200).Select(i => Scene(i % 3 == 0 ? "same" : $"text {i}"))], seed: 7);

        for (var i = 1; i < variants.Count; i++) Assert.AreNotEqual(variants[i - 1], variants[i]);
        Assert.IsTrue(variants.All(v => v is >= 0 and < SceneVariants.Count));
        Assert.IsGreaterThan(8, variants.Distinct().Count());
    }

    [TestMethod]
    public void Choose_OneTextChanged_ScenesFurtherAwayKeepTheirs()
    {
        var before = Enumerable.Range(0, 12).Select(i => Scene($"text {i}")).ToList();
        var after = before.ToList();
        after[5] = Scene("quite another text");

        var changed = SceneVariants.Choose(before, 1).Zip(SceneVariants.Choose(after, 1)).Count(pair => pair.First != pair.Second);

        Assert.IsLessThanOrEqualTo(2, changed);
    }

    private static StoryboardScene Scene(string text) => new() { Id = "s", Text = text };
}
