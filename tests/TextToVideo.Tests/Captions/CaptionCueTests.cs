using TextToVideo.Captions;

namespace TextToVideo.Tests.Captions;

[TestClass]
public sealed class CaptionCueTests
{
    private static readonly CaptionCue Cue = new(At(1), At(3), [new CaptionLine([new CaptionWord("one", At(1), At(2), false), new CaptionWord("two", At(2), At(3), true)])]);

    [TestMethod]
    public void Shift_BackBeyondZero_MovesCueAndWords()
    {
        var shifted = Cue.Shift(At(-2));

        Assert.AreEqual((At(-1), At(1)), (shifted.Start, shifted.End));
        Assert.AreEqual(At(0), shifted.Lines[0].Words[1].Start);
        Assert.AreEqual("one two", shifted.Lines[0].Text);
    }

    [TestMethod]
    [DataRow(0, 5, 1, 3)]
    [DataRow(2, 5, 2, 3)]
    [DataRow(0, 2, 1, 2)]
    public void Clip_Overlapping_KeepsThePartInside(int from, int to, int start, int end)
    {
        var clipped = Cue.Clip(At(from), At(to));

        Assert.AreEqual((At(start), At(end)), (clipped!.Start, clipped.End));
        Assert.AreEqual(At(1), clipped.Lines[0].Words[0].Start);
    }

    [TestMethod]
    [DataRow(3, 5)]
    [DataRow(0, 1)]
    public void Clip_Outside_LeavesNothing(int from, int to) => Assert.IsNull(Cue.Clip(At(from), At(to)));

    private static TimeSpan At(int seconds) => TimeSpan.FromSeconds(seconds);
}
