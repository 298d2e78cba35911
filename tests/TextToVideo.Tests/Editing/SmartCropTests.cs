using TextToVideo.Editing;
using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Editing;

[TestClass]
public sealed class SmartCropTests
{
    private static readonly FrameSize Tall = new(1080, 1920);
    private static readonly FrameSize Wide = new(1920, 1080);

    [TestMethod]
    [DataRow("00000000000ffff0", 0.82, DisplayName = "to the right")]
    [DataRow("0ffff00000000000", 0.18, DisplayName = "to the left")]
    [DataRow("000000ffff000000", 0.5, DisplayName = "in the middle")]
    public void Of_SubjectInAWidePicture_IsKeptInTheTallFrame(string columns, double centre)
    {
        var part = Part(columns, Tall)!;

        Assert.AreEqual(centre, part.Left + (part.Width / 2), 0.06);
        Assert.AreEqual(0.316, part.Width, 0.01, "it fills the frame");
        Assert.AreEqual(1, part.Height);
    }

    [TestMethod]
    public void Of_SomethingEverywhere_IsShownNearlyWholeBeforeABlur()
    {
        var part = Part("ffffffffffffffff", Tall)!;

        Assert.IsInRange(0.8, 1, part.Width);
    }

    [TestMethod]
    public void Of_TwoSubjectsAtTheEdges_AreBothShown()
    {
        var part = Part("0fff0000000fff00", Tall)!;

        Assert.IsLessThan(0.2, part.Left);
        Assert.IsGreaterThan(0.75, part.Left + part.Width);
    }

    [TestMethod]
    public void Of_PictureOfTheFramesShape_IsLeftAsItIs() => Assert.IsNull(Part("00000000000ffff0", Wide));

    [TestMethod]
    public void Of_SubjectThatMovesOn_IsSoughtWhereItIsAtThatTime()
    {
        var clip = TestFootage.Clip("a", 8, columns: "0ffff00000000000" + "0ffff00000000000" + "00000000000ffff0" + "00000000000ffff0", rows: new string('f', 64));

        var early = SmartCrop.Of(clip.Facts, clip.Clip.Survey, new ClipRun(0, 3.9), Tall)!;
        var late = SmartCrop.Of(clip.Facts, clip.Clip.Survey, new ClipRun(4.1, 8), Tall)!;

        Assert.IsLessThan(late.Left, early.Left + 0.3);
    }

    [TestMethod]
    public void Close_AnySubject_StaysInsideThePicture()
    {
        foreach (var columns in new[] { "f000000000000000", "000000000000000f", "ffffffffffffffff" })
        {
            foreach (var elsewhere in new[] { false, true })
            {
                var clip = TestFootage.Clip("a", 8, columns: columns, rows: columns);
                var part = SmartCrop.Close(clip.Facts, clip.Clip.Survey, new ClipRun(0, 8), Wide, elsewhere);
                Assert.IsTrue(part.Left >= 0 && part.Top >= 0 && part.Left + part.Width <= 1.0001 && part.Top + part.Height <= 1.0001, $"{part}");
            }
        }
    }

    private static PicturePart? Part(string columns, FrameSize frame)
    {
        var clip = TestFootage.Clip("a", 2, columns: columns, rows: new string('f', ClipSurvey.Places));
        return SmartCrop.Of(clip.Facts, clip.Clip.Survey, new ClipRun(0, 2), frame);
    }
}
