using FsCheck;
using FsCheck.Fluent;
using TextToVideo.Editing;
using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Editing;

[TestClass]
public sealed class ClipEditorTests
{
    private static readonly FrameSize Wide = new(1920, 1080);

    [TestMethod]
    public void Cut_ClipThatIsLongEnough_ShowsItThroughout()
    {
        var cut = Cut(6, TestFootage.Clip("a", 20), TestFootage.Clip("b", 20));

        Assert.IsNull(cut.Visual.Cuts);
        Assert.AreSequenceEqual([0], cut.Clips);
        Assert.IsNull(cut.Visual.Clip!.Slowness);
        Assert.IsFalse(new ClipEditor(6 * 30, [], Wide).WantsMore([TestFootage.Clip("a", 20)]));
    }

    [TestMethod]
    public void Cut_LongScene_ShowsASecondClip()
    {
        Assert.IsTrue(new ClipEditor(14 * 30, [], Wide).WantsMore([TestFootage.Clip("a", 60)]));

        var cut = Cut(14, TestFootage.Clip("a", 60), TestFootage.Clip("b", 60));

        Assert.AreEqual("clips/a", cut.Visual.Clip!.Key.Value);
        Assert.AreEqual("clips/b", cut.Visual.Cuts!.Single().Visual.Clip!.Key.Value);
    }

    [TestMethod]
    public void Cut_LongSceneOfOneClip_ShowsAnotherPartOfItFromNearer()
    {
        var cut = Cut(14, TestFootage.Clip("a", 60));

        var (first, second) = (cut.Visual.Clip!, cut.Visual.Cuts!.Single().Visual.Clip!);
        Assert.IsTrue(second.StartSeconds > first.StartSeconds + 7 || second.StartSeconds < first.StartSeconds - 7, "not the same seconds again");
        Assert.IsNull(first.Part);
        Assert.AreEqual(1 / 1.5, second.Part!.Width, 0.01);
        Assert.AreEqual(second.Part.Width, second.Part.Height, 0.001, "of the frame's shape");
    }

    [TestMethod]
    public void Cut_LongSceneOfOnePicture_ShowsItFromNearer()
    {
        var cut = Cut(14, TestFootage.Picture("a"));

        Assert.IsNotNull(cut.Visual.Cuts!.Single().Visual.Clip!.Part);
    }

    [TestMethod]
    public void Cut_ClipALittleShort_IsSlowedAndNotCut()
    {
        var cut = Cut(6, TestFootage.Clip("a", 6), TestFootage.Clip("b", 20));

        Assert.IsNull(cut.Visual.Cuts);
        Assert.IsInRange(1.05, 1.25, cut.Visual.Clip!.Slowness!.Value);
    }

    [TestMethod]
    public void Cut_ClipMuchTooShort_IsFollowedByAnother()
    {
        Assert.IsTrue(new ClipEditor(7 * 30, [], Wide).WantsMore([TestFootage.Clip("a", 4)]));

        var cut = Cut(7, TestFootage.Clip("a", 4), TestFootage.Clip("b", 20));

        Assert.AreEqual("clips/b", cut.Visual.Cuts!.Single().Visual.Clip!.Key.Value);
        Assert.IsNull(cut.Visual.Clip!.SwingSeconds);
    }

    [TestMethod]
    public void Cut_ClipTooShortForAnyShot_GivesWayToALongerOneElseSwings()
    {
        Assert.AreEqual("clips/b", Cut(5, TestFootage.Clip("a", 1), TestFootage.Clip("b", 20)).Visual.Clip!.Key.Value);
        Assert.IsNotNull(Cut(5, TestFootage.Clip("a", 1)).Visual.Clip!.SwingSeconds);
    }

    [TestMethod]
    public void Cut_LivelyEnding_IsWhatIsShown()
    {
        var cut = Cut(5, TestFootage.Clip("a", 30, new string('1', 80) + new string('6', 40)));

        Assert.IsInRange(20.0, 25.0, cut.Visual.Clip!.StartSeconds);
    }

    [TestMethod]
    public void Cut_BlackBeginningFrozenEndAndCutWithin_AreAvoided()
    {
        // Black for 3 s, then two shots of 8 s with a cut between, then it stands for 5 s.
        var pace = new string('b', 12) + "c" + new string('4', 31) + "c" + new string('4', 31) + new string('f', 20);

        var cut = Cut(6, TestFootage.Clip("a", 24, pace));

        var start = cut.Visual.Clip!.StartSeconds;
        Assert.IsTrue(start >= 3 && start + 6 <= 11 || start >= 11 && start + 6 <= 19, $"from {start} s");
    }

    /// <summary>Any footage, any scene: what is shown lies in the clip, without a cut, black or a standstill, and nothing is too long or too short.</summary>
    [TestMethod]
    public void Cut_AnySceneOfAnyClips_ShowsOnlyWhatIsThereAndGood() => Prop.ForAll(Speaking.Scenes(), Footage(), (scene, clips) =>
    {
        var cut = new ClipEditor(scene.Frames, scene.Words, Wide).Cut(clips);
        IReadOnlyList<VisualCut> shots = [new VisualCut(0, cut.Visual), .. cut.Visual.Cuts ?? []];
        return shots.Zip(shots.Skip(1).Select(shot => shot.Frame).Append(scene.Frames)).All(pair =>
        {
            var (shot, frames) = (pair.First.Visual.Clip!, pair.Second - pair.First.Frame);
            return frames is >= 45 and < 300 && (shot.SwingSeconds is not null || IsClean(shot, clips.First(clip => clip.Clip.Key == shot.Key).Clip.Survey!, frames));
        });
    }).AssertHolds();

    private static bool IsClean(ClipVisual shot, ClipSurvey survey, int frames)
    {
        var slowness = shot.Slowness ?? 1;
        var end = shot.StartSeconds + (frames / 30.0 / slowness);
        if (shot.StartSeconds < 0 || end > shot.Facts.Seconds || slowness is < 1 or > 1.25) return false;
        var inside = survey.Pace[(int)Math.Ceiling(shot.StartSeconds * 4)..Math.Min(survey.Pace.Length, (int)Math.Floor(end * 4) + 1)];
        return inside.All(char.IsAsciiDigit);
    }

    private static Arbitrary<IReadOnlyList<SceneClip>> Footage()
    {
        var stretch = from sample in Gen.Elements("0123456789".ToCharArray()) from count in Gen.Choose(1, 60) select new string(sample, count);
        var fault = Gen.OneOf(Gen.Constant("c"), Gen.Choose(1, 8).Select(n => new string('b', n)), Gen.Choose(6, 20).Select(n => new string('f', n)));
        var pace = from parts in Gen.Frequency((3, stretch), (1, fault)).NonEmptyListOf() select string.Concat(parts);
        var clip = from samples in pace.Where(samples => samples.Any(char.IsAsciiDigit)) select TestFootage.Clip("c", samples.Length / 4.0, samples);
        return clip.NonEmptyListOf().Select(clips => (IReadOnlyList<SceneClip>)[.. clips.Take(4).Select((one, i) => one with { Clip = one.Clip with { Key = new Artifacts.ArtifactKey($"clips/{i}") } })]).ToArbitrary();
    }

    private static CutScene Cut(int seconds, params IReadOnlyList<SceneClip> clips) => new ClipEditor(seconds * 30, [], Wide).Cut(clips);
}
