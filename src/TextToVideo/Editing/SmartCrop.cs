using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Editing;

/// <summary>Chooses what of a picture fills the frame: the part in which something is to be seen.</summary>
internal static class SmartCrop
{
    /// <summary>Where the shapes are as near as this, the middle is as good.</summary>
    private const double Negligible = 0.02;

    /// <summary>Filling the frame must keep so much of what there is to see; else more is shown, before a blurred copy.</summary>
    private const double KeptByFilling = 0.55;
    private const double KeptBeforeBlur = 0.85;

    /// <summary>How much nearer a close view is: by less, the cut would look like a jump of the same picture.</summary>
    private const double Closeness = 1.5;

    /// <summary>What is cropped to a smaller part of the picture than this is near enough already.</summary>
    private const double NearEnough = 0.5;

    /// <summary>Of two equal parts the one nearer the middle is taken.</summary>
    private const double PullOfMiddle = 0.05;

    /// <returns>Null: the middle.</returns>
    public static PicturePart? Of(MediaFacts facts, ClipSurvey? survey, ClipRun span, FrameSize frame)
    {
        var (wide, high) = Filling(facts, frame);
        if (survey is null || Math.Min(wide, high) > 1 - Negligible) return null;
        var isWide = wide < high;
        var interest = ClipSurvey.Interest(isWide ? survey.Columns : survey.Rows, span.FromSeconds, span.ToSeconds);
        var width = Math.Min(wide, high);
        var (start, kept) = Best(interest, width);
        if (kept < KeptByFilling)
        {
            while (kept < KeptBeforeBlur && width < 1)
            {
                width = Math.Min(1, width + (1.0 / ClipSurvey.Places));
                (start, kept) = Best(interest, width);
            }
        }
        return isWide ? PicturePart.Of(start, 0, width, 1) : PicturePart.Of(0, start, 1, width);
    }

    /// <returns>Fills the frame and goes after what crosses the picture. Null: nothing does, or the picture has the frame's shape.</returns>
    public static (PicturePart Part, IReadOnlyList<PanStop> Pan)? Following(MediaFacts facts, ClipSurvey? survey, ClipRun span, FrameSize frame, int frames)
    {
        var (wide, high) = Filling(facts, frame);
        if (survey is null || Math.Min(wide, high) > 1 - Negligible) return null;
        var isWide = wide < high;
        if (SubjectPath.Find(isWide ? survey.Columns : survey.Rows, Math.Min(wide, high), span, frames) is not { } pan) return null;
        return (isWide ? PicturePart.Of(pan[0].At, 0, wide, 1) : PicturePart.Of(0, pan[0].At, 1, high), pan);
    }

    /// <summary>The same picture from nearer, by the frame's shape: where most is to be seen, or (another time) in the rest of it.</summary>
    public static PicturePart Close(MediaFacts facts, ClipSurvey? survey, ClipRun span, FrameSize frame, bool elsewhere)
    {
        var (wide, high) = Filling(facts, frame);
        var (across, down) = (
            ClipSurvey.Interest(survey?.Columns ?? "", span.FromSeconds, span.ToSeconds),
            ClipSurvey.Interest(survey?.Rows ?? "", span.FromSeconds, span.ToSeconds));
        var by = Math.Min(wide, high) < NearEnough ? 1 : Closeness;
        var (width, height) = (wide / by, high / by);
        var (left, top) = (Best(across, width).Start, Best(down, height).Start);
        if (elsewhere) (left, top) = (left > (1 - width) / 2 ? 0 : 1 - width, top > (1 - height) / 2 ? 0 : 1 - height);
        return PicturePart.Of(left, top, width, height);
    }

    /// <summary>The shares of the picture's sides that fill the frame.</summary>
    private static (double Wide, double High) Filling(MediaFacts facts, FrameSize frame)
    {
        var ratio = (double)frame.Width / frame.Height / ((double)facts.Width / facts.Height);
        return ratio < 1 ? (ratio, 1) : (1, 1 / ratio);
    }

    private static (double Start, double Kept) Best(IReadOnlyList<double> interest, double width)
    {
        var total = interest.Sum();
        var (best, most, kept) = (0.0, double.NegativeInfinity, 1.0);
        const int steps = 4 * ClipSurvey.Places;
        for (var step = 0; step <= steps; step++)
        {
            var start = (1 - width) * step / steps;
            var share = Within(interest, start, start + width) / total;
            var score = share - (PullOfMiddle * Math.Abs((2.0 * step / steps) - 1));
            if (score > most + 1e-9) (best, most, kept) = (start, score, share);
        }
        return (best, kept);
    }

    internal static double Within(IReadOnlyList<double> interest, double from, double to) => interest.Select((value, i) =>
        value * Math.Max(0, Math.Min(1, (to * interest.Count) - i) - Math.Max(0, (from * interest.Count) - i))).Sum();
}
