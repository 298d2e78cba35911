using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Editing;
using TextToVideo.Rendering;
using TextToVideo.Speech;

namespace TextToVideo.Tests.Editing;

[TestClass]
public sealed class CutPlannerTests
{
    [TestMethod]
    public void Cuts_OfAnyScene_LeaveNoPictureLongerThanTenSecondsOrShorterThanOneAndAHalf() => Prop.ForAll(Speaking.Scenes(), scene =>
        Shots(scene.Frames, CutPlanner.Plan(scene.Frames, scene.Words, AnyLength)).All(shot => shot is >= 45 and < 300)).AssertHolds();

    [TestMethod]
    public void Cuts_OfAnyScene_FallIntoNoWordWhereThatCanBeHelped() => Prop.ForAll(Speaking.Scenes(), scene =>
    {
        var inWords = CutPlanner.Plan(scene.Frames, scene.Words, AnyLength).Count(cut => IsInWord(cut, scene.Words));

        // A word that is drawn out for longer than a shot lasts cannot be kept whole.
        return inWords == 0 || scene.Words.Any(word => (word.End - word.Start).TotalSeconds > 5);
    }).AssertHolds();

    [TestMethod]
    public void Cuts_OfAnySceneFromClipsOfAnyLength_AskNoClipForMoreThanItHasOrGiveUpAltogether() => Prop.ForAll(
        Speaking.Scenes(), ArbMap.Default.ArbFor<PositiveInt[]>(), (scene, lengths) =>
        {
            int Most(int shot) => lengths.Length == 0 ? 285 : 45 + (lengths[shot % lengths.Length].Get % 240);
            var shots = Shots(scene.Frames, CutPlanner.Plan(scene.Frames, scene.Words, Most));
            return shots.All(shot => shot is >= 45 and < 300) && (shots.Zip(Enumerable.Range(0, shots.Count)).All(shot => shot.First <= Most(shot.Second)) || IsHard(scene.Frames, Most));
        }).AssertHolds();

    [TestMethod]
    public void Cuts_PlannedTwice_AreTheSame() => Prop.ForAll(Speaking.Scenes(), scene =>
        CutPlanner.Plan(scene.Frames, scene.Words, AnyLength).SequenceEqual(CutPlanner.Plan(scene.Frames, scene.Words, AnyLength))).AssertHolds();

    [TestMethod]
    public void Plan_ShortScene_IsNotCut() => Assert.IsEmpty(CutPlanner.Plan(9 * 30, Speaking.Words((0.3, 8)), AnyLength));

    [TestMethod]
    public void Plan_OneClearPauseNearTheMiddle_IsCutThere()
    {
        var words = Speaking.Words([.. Enumerable.Repeat((0.0, 0.5), 9), (0.5, 0.5), .. Enumerable.Repeat((0.0, 0.5), 13)]);

        var cut = CutPlanner.Plan(12 * 30, words, AnyLength).Single();

        Assert.AreEqual(4.75, FrameRate.ToTime(cut).TotalSeconds, 0.02, "in the middle of the pause from 4.5 to 5 s");
    }

    [TestMethod]
    public void Plan_ScenesHeldInSilence_IsCutEvenly()
    {
        var shots = Shots(30 * 30, CutPlanner.Plan(30 * 30, Speaking.Words((0.3, 1)), AnyLength));

        Assert.HasCount(4, shots);
        Assert.IsLessThan(60, shots.Max() - shots.Min());
    }

    private static int AnyLength(int shot) => int.MaxValue;

    /// <summary>Such shots could not fill the scene whatever the words; half a second is lost to each cut that seeks a pause.</summary>
    private static bool IsHard(int frames, Func<int, int> most)
    {
        var (full, least) = (0, 0);
        for (var shot = 0; full < frames; shot++, least += 45 + 15) full += Math.Min(285, most(shot)) - 15;
        return frames < least + 45 || Enumerable.Range(0, frames / 45).Any(shot => most(shot) < 75);
    }

    private static List<int> Shots(int frames, IReadOnlyList<int> cuts) => [.. cuts.Append(frames).Zip(cuts.Prepend(0)).Select(pair => pair.First - pair.Second)];

    private static bool IsInWord(int frame, IReadOnlyList<TimedWord> words)
    {
        // A frame's rounding is no cut into a word.
        var (time, frameLength) = (FrameRate.ToTime(frame), FrameRate.ToTime(1));
        return words.Any(word => word.Start + frameLength < time && time < word.End - frameLength);
    }
}
