using TextToVideo.Rendering;

namespace TextToVideo.Tests.Rendering;

[TestClass]
public sealed class TimelinePlannerTests
{
    private static readonly SceneTiming Sentence = new(TimeSpan.FromSeconds(3), EndsSentence: true, TimeSpan.Zero);
    private static readonly SceneTiming Clause = Sentence with { EndsSentence = false };

    [TestMethod]
    [DataRow(TransitionKind.CrossFade)]
    [DataRow(TransitionKind.Cut)]
    public void Plan_Scenes_FollowEachOtherWithoutGap(TransitionKind transition)
    {
        var timeline = TimelinePlanner.Plan([Sentence, Clause, Sentence, Clause], transition);

        Assert.AreEqual(0, timeline.Scenes[0].StartFrame);
        for (var i = 1; i < timeline.Scenes.Count; i++) Assert.AreEqual(timeline.Scenes[i - 1].EndFrame, timeline.Scenes[i].StartFrame);
        Assert.AreEqual(timeline.Scenes[^1].EndFrame, timeline.TotalFrames);
        Assert.AreEqual(timeline.TotalFrames, timeline.Scenes.Sum(scene => scene.Frames));
    }

    [TestMethod]
    public void Plan_Narrations_NeverOverlapAndEndInsideTheirScenes()
    {
        var timings = Enumerable.Range(0, 40).Select(i => new SceneTiming(TimeSpan.FromMilliseconds(137 * i), i % 3 != 0, TimeSpan.Zero)).ToList();

        var timeline = TimelinePlanner.Plan(timings, TransitionKind.CrossFade);

        for (var i = 0; i < timings.Count; i++)
        {
            var span = timeline.Scenes[i];
            Assert.IsGreaterThan(TimeSpan.Zero, span.NarrationOffset);
            Assert.IsLessThanOrEqualTo(span.Length, span.NarrationOffset + timings[i].NarrationLength);
        }
    }

    [TestMethod]
    public void Plan_PauseBetweenScenes_IsLongerAfterASentence()
    {
        Assert.IsGreaterThan(Pause(Clause), Pause(Sentence));

        static TimeSpan Pause(SceneTiming first)
        {
            var scenes = TimelinePlanner.Plan([first, Sentence], TransitionKind.CrossFade).Scenes;
            return scenes[1].Start + scenes[1].NarrationOffset - (scenes[0].Start + scenes[0].NarrationOffset + first.NarrationLength);
        }
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void Plan_LastScene_StandsASecondAfterItsLastWord(bool endsSentence)
    {
        var last = TimelinePlanner.Plan([Sentence, Sentence with { EndsSentence = endsSentence }], TransitionKind.CrossFade).Scenes[^1];

        Assert.AreEqual(1, (last.Length - last.NarrationOffset - Sentence.NarrationLength).TotalSeconds, 1.0 / FrameRate.FramesPerSecond);
    }

    [TestMethod]
    public void Plan_ShortOrSilentScenes_LeaveABodyBetweenTheirJoints()
    {
        var silent = new SceneTiming(TimeSpan.Zero, EndsSentence: true, TimeSpan.Zero);

        var timeline = TimelinePlanner.Plan([silent, silent, silent], TransitionKind.CrossFade);

        Assert.IsGreaterThan(0, timeline.JointFrames);
        Assert.AreEqual(0, timeline.JointFrames % 2);
        Assert.IsTrue(timeline.Scenes.All(scene => scene.Frames > timeline.JointFrames));
    }

    [TestMethod]
    public void Plan_MinimumLength_IsKept()
    {
        var shown = Sentence with { MinimumLength = TimeSpan.FromSeconds(8) };

        Assert.IsGreaterThanOrEqualTo(TimeSpan.FromSeconds(8), TimelinePlanner.Plan([shown], TransitionKind.Cut).Scenes[0].Length);
    }

    [TestMethod]
    public void Plan_CutsOrOneScene_HaveNoJoints()
    {
        Assert.AreEqual(0, TimelinePlanner.Plan([Sentence, Sentence], TransitionKind.Cut).JointFrames);
        Assert.AreEqual(0, TimelinePlanner.Plan([Sentence], TransitionKind.CrossFade).JointFrames);
        Assert.AreEqual(0, TimelinePlanner.Plan([], TransitionKind.CrossFade).TotalFrames);
    }

    [TestMethod]
    public void Plan_SceneInAnotherPlace_HasSameLengthAndOffset()
    {
        // What is rendered must not change when scenes before it do.
        var first = TimelinePlanner.Plan([Sentence, Clause, Sentence], TransitionKind.CrossFade).Scenes[1];
        var later = TimelinePlanner.Plan([Sentence, Sentence, Sentence, Clause, Sentence], TransitionKind.CrossFade).Scenes[3];

        Assert.AreEqual((first.Frames, first.NarrationOffset), (later.Frames, later.NarrationOffset));
    }
}
