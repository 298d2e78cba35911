using TextToVideo.Editing;
using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Tests.Editing;

[TestClass]
public sealed class SubjectPathTests
{
    private const double Width = 0.316;
    private const int Shot = 195;
    private static readonly FrameSize Tall = new(1080, 1920);

    [TestMethod]
    public void Find_SubjectThatCrossesThePicture_IsInViewAllTheTime()
    {
        var pan = SubjectPath.Find(Crossing, Width, new ClipRun(0, 7.1), Shot)!;

        var curve = new PanCurve(pan);
        for (var i = 0; i < 4; i++)
        {
            var subject = (1 + (4 * i)) / 16.0;
            var left = curve.At((30 * ((2 * i) + 1)) - TimelinePlanner.MostFramesBeyond);
            Assert.IsTrue(left <= subject + 0.03 && left + Width >= subject + 0.095, $"stretch {i}: {subject} in {left}");
        }
    }

    [TestMethod]
    public void Find_AnyWay_IsNoFasterThanACarefulOperator()
    {
        foreach (var places in new[] { Crossing, Stretches(0, 12, 12, 0), Stretches(12, 6, 4, 0), Stretches(0, 0, 6, 12) })
        {
            if (SubjectPath.Find(places, Width, new ClipRun(0, 8), 210) is not { } pan) continue;
            var curve = new PanCurve(pan);
            for (var frame = -15; frame < 225; frame++)
            {
                Assert.IsLessThanOrEqualTo(0.401 * Width / 30, Math.Abs(curve.At(frame + 1) - curve.At(frame)), $"{places}, frame {frame}");
                Assert.IsInRange(-1e-9, 1 - Width + 1e-9, curve.At(frame));
            }
        }
    }

    [TestMethod]
    [DataRow("ffff000000000000ffff000000000000ffff000000000000", DisplayName = "it stays")]
    [DataRow("0ffff000000000000fff00000000000000ffff0000000000", DisplayName = "it moves a little")]
    [DataRow("ffffffffffffffffffffffffffffffffffffffffffffffff", DisplayName = "something is everywhere")]
    [DataRow("abcdefedcba9abcdbcdefedcba9abcdecdefedcba9abcdef", DisplayName = "nothing stands out")]
    [DataRow("ffff000000000000000000000000ffffffff000000000000", DisplayName = "now here, now there: faster than any pan")]
    public void Find_NothingToFollow_StandsStill(string columns) => Assert.IsNull(SubjectPath.Find(columns, Width, new ClipRun(0, 6), 150));

    [TestMethod]
    public void Find_BeyondTheSurvey_StandsStill() => Assert.IsNull(SubjectPath.Find(Crossing, Width, new ClipRun(4, 11), Shot));

    [TestMethod]
    public void Curve_ThroughStops_TouchesThemWithoutAJerk()
    {
        IReadOnlyList<PanStop> stops = [new(-15, 0.1), new(60, 0.3), new(150, 0.6)];
        var curve = new PanCurve(stops);

        foreach (var stop in stops) Assert.AreEqual(stop.At, curve.At(stop.Frame), 1e-9);
        Assert.AreEqual(0.1, curve.At(-100), 1e-9);
        Assert.AreEqual(0.6, curve.At(1000), 1e-9);
        for (var frame = -14; frame < 149; frame++)
        {
            var (before, after) = (curve.At(frame) - curve.At(frame - 1), curve.At(frame + 1) - curve.At(frame));
            Assert.IsTrue(after >= 0 && Math.Abs(after - before) < 0.0004, $"frame {frame}");
        }
    }

    [TestMethod]
    public void Cut_TallFrame_FollowsOnlyWhereItMay()
    {
        var clip = TestFootage.Clip("a", 8, columns: Crossing, rows: new string('f', 64));

        var following = new ClipEditor(Shot, [], Tall).Cut([clip]).Visual.Clip!;
        var still = new ClipEditor(Shot, [], Tall, follows: false).Cut([clip]).Visual.Clip!;

        Assert.AreEqual(Width, following.Part!.Width, 0.001, "it fills the frame");
        Assert.IsGreaterThan(0.8, following.Reach!.Width);
        Assert.IsNull(still.Pan);
        Assert.IsNull(new ClipEditor(Shot, [], new FrameSize(1920, 1080)).Cut([clip]).Visual.Clip!.Pan);
    }

    private static string Crossing => Stretches(1, 5, 9, 13);

    /// <summary>Something two places wide, at those places one after the other.</summary>
    private static string Stretches(params int[] at) => string.Concat(at.Select(place => new string('0', place) + "ff" + new string('0', ClipSurvey.Places - place - 2)));
}
