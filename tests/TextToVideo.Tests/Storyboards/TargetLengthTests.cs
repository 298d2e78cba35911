using TextToVideo.Rendering;
using TextToVideo.Storyboards;

namespace TextToVideo.Tests.Storyboards;

[TestClass]
public sealed class TargetLengthTests
{
    private const string Sentence = "The old library keeps its books behind a wooden door. ";

    [TestMethod]
    public void Narration_NearItsTarget_IsLeftInPeace()
    {
        var natural = Seconds(Plan.Of(Text(10)).Storyboard);

        Assert.AreEqual(0, Plan.Of(Text(10), targetSeconds: natural * 0.95).Warnings.Count);
        Assert.AreEqual(0, Plan.Of(Text(10), targetSeconds: natural * 1.1).Warnings.Count);
    }

    [TestMethod]
    public void Narration_ShorterThanItsTarget_IsHeldLongerToFillIt()
    {
        var natural = Seconds(Plan.Of(Text(10)).Storyboard);
        var plan = Plan.Of(Text(10), targetSeconds: natural * 1.4);

        Assert.AreEqual(natural * 1.4, Seconds(plan.Storyboard), 1);
        StringAssert.Contains(plan.Warnings.Single(), "to fill it");
    }

    [TestMethod]
    public void Narration_MuchShorterThanItsTarget_IsHeldOnlySoLongAndTheUserTold()
    {
        var natural = Seconds(Plan.Of(Text(4)).Storyboard);
        var plan = Plan.Of(Text(4), targetSeconds: 120);

        Assert.AreEqual(natural * 1.6, Seconds(plan.Storyboard), 1);
        StringAssert.Contains(plan.Warnings.Single(), "of the 120 seconds asked for");
        StringAssert.Contains(plan.Warnings.Single(), "more words");
    }

    [TestMethod]
    public void Narration_LongerThanItsTarget_KeepsEveryWordAndTellsWhatToDo()
    {
        var plan = Plan.Of(Text(20), targetSeconds: 50);

        Assert.AreEqual(Plan.WithoutSpace(Text(20)), Plan.WithoutSpace(string.Concat(plan.Storyboard.Scenes.Select(s => s.Text))));
        StringAssert.Contains(plan.Warnings.Single(), "50 seconds were asked for. No word is cut: leave out about");
        StringAssert.Contains(plan.Warnings.Single(), "or set the rate to 1.");
        Assert.IsTrue(plan.Storyboard.Scenes.All(s => s.MinimumSeconds is null));
    }

    [TestMethod]
    public void Narration_FarLongerThanItsTarget_IsNotToldToRace() =>
        Assert.IsFalse(Plan.Of(Text(40), targetSeconds: 20).Warnings.Single().Contains("rate", StringComparison.Ordinal));

    private static string Text(int sentences) => string.Concat(Enumerable.Repeat(Sentence, sentences));

    private static double Seconds(Storyboard storyboard)
    {
        var timings = storyboard.Scenes.Select(s =>
            new SceneTiming(TimeSpan.FromSeconds(s.EstimatedSeconds), s.EndsSentence, TimeSpan.FromSeconds(s.MinimumSeconds ?? 0)));
        return FrameRate.ToTime(TimelinePlanner.Plan([.. timings], TransitionKind.CrossFade).TotalFrames).TotalSeconds;
    }
}
