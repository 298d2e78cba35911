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

    private static TimeSpan At(int seconds) => TimeSpan.FromSeconds(seconds);
}
