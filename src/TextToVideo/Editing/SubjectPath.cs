using TextToVideo.Footage;
using TextToVideo.Rendering;

namespace TextToVideo.Editing;

/// <summary>
/// Finds how a part of the picture has to wander to keep in view what crosses the picture: as a careful operator would, in one
/// pan or in two. Where that gains little, or nothing stands out, it stays where it is.
/// </summary>
internal static class SubjectPath
{
    /// <summary>Positions that are tried, less one. Orchestrations are replayed, and this with them: it takes a millisecond.</summary>
    private const int Steps = 24;

    /// <summary>Widths of the part that it goes in a second, at its fastest.</summary>
    private const double Fastest = 0.4;

    /// <summary>At each moment the part must hold so much of what there is to see; else nobody knows what to follow.</summary>
    private const double KeptAtLeast = 0.5;

    /// <summary>So much more than the best part that stands still. A turn on the way must gain something by itself.</summary>
    private const double Gain = 0.12;
    private const double GainOfTurn = 0.03;

    /// <summary>Less than this share of the part's width would be seen as unrest, not as a pan.</summary>
    private const double LeastWay = 0.25;

    private const double LeastSampleSeconds = 0.25;

    /// <summary>Frames between two stops where only the shape of the way counts.</summary>
    private const int Scale = 1000;

    /// <param name="places">As <see cref="ClipSurvey.Columns"/>.</param>
    /// <param name="width">Of the part, a share of the picture.</param>
    /// <param name="span">What of the clip is seen, the margins for dissolving included.</param>
    /// <param name="frames">Length of the shot without them.</param>
    /// <returns>Null: it had better stand still.</returns>
    public static IReadOnlyList<PanStop>? Find(string places, double width, ClipRun span, int frames)
    {
        var samples = Samples(places, width, span);
        if (samples.Count < 2) return null;
        var still = Enumerable.Range(0, Steps + 1).Max(at => samples.Sum(sample => sample.Weight * sample.Kept[at]));
        if (still + Gain > 1) return null;
        var seconds = FrameRate.ToTime(frames + (2 * TimelinePlanner.MostFramesBeyond)).TotalSeconds;
        var most = Fastest * width * seconds / PanCurve.PeakOfMean;
        var pan = BestPan(samples, Reach(most, width));
        var turn = BestTurn(samples, Reach(most / 2, width));
        var best = turn.Kept > pan.Kept + GainOfTurn ? turn : pan;
        var way = (1 - width) * (best.Stops.Max() - best.Stops.Min()) / Steps;
        if (best.Kept < still + Gain || way < LeastWay * width || samples.Any(sample => best.KeptOf(sample) < KeptAtLeast)) return null;

        var (first, length) = (-TimelinePlanner.MostFramesBeyond, frames + (2 * TimelinePlanner.MostFramesBeyond));
        var stops = best.Stops;
        return [.. stops.Select((at, i) => new PanStop(first + (length * i / (stops.Count - 1)), Math.Round((1 - width) * at / Steps, 4)))];
    }

    private static int Reach(double way, double width) => (int)Math.Min(Steps, way / ((1 - width) / Steps));

    private static Way BestPan(List<Sample> samples, int reach)
    {
        var best = Way.None;
        for (var a = 0; a <= Steps; a++)
        {
            for (var b = Math.Max(0, a - reach); b <= Math.Min(Steps, a + reach); b++)
            {
                var pan = PanPiece.Between(0, Scale, a, b, 0, 0);
                best = best.Or(pan, pan, samples);
            }
        }
        return best;
    }

    private static Way BestTurn(List<Sample> samples, int reach)
    {
        var best = Way.None;
        for (var a = 0; a <= Steps; a++)
        {
            for (var b = Math.Max(0, a - reach); b <= Math.Min(Steps, a + reach); b++)
            {
                for (var c = Math.Max(0, b - reach); c <= Math.Min(Steps, b + reach); c++)
                {
                    var through = PanCurve.SlopeThrough((double)(b - a) / Scale, (double)(c - b) / Scale);
                    best = best.Or(PanPiece.Between(0, Scale, a, b, 0, through), PanPiece.Between(Scale, 2 * Scale, b, c, through, 0), samples);
                }
            }
        }
        return best;
    }

    private static List<Sample> Samples(string places, double width, ClipRun span)
    {
        var found = new List<Sample>();
        var stretches = places.Length / ClipSurvey.Places;

        // Beyond the survey nobody knows where it went.
        if (span.ToSeconds > (stretches * ClipSurvey.StretchSeconds) + LeastSampleSeconds) return found;
        for (var i = 0; i < stretches; i++)
        {
            double from = Math.Max(span.FromSeconds, i * ClipSurvey.StretchSeconds), to = Math.Min(span.ToSeconds, (i + 1) * ClipSurvey.StretchSeconds);
            if (to - from < LeastSampleSeconds) continue;
            var interest = ClipSurvey.Interest(places, i * ClipSurvey.StretchSeconds, i * ClipSurvey.StretchSeconds);
            var kept = Enumerable.Range(0, Steps + 1).Select(step => SmartCrop.Within(interest, (1 - width) * step / Steps, ((1 - width) * step / Steps) + width) / interest.Sum());
            found.Add(new Sample((((from + to) / 2) - span.FromSeconds) / span.Seconds, (to - from) / span.Seconds, [.. kept]));
        }
        return found;
    }

    /// <param name="Moment">In the span, 0 to 1.</param>
    /// <param name="Weight">Its share of the span.</param>
    /// <param name="Kept">What a part at each position would hold, of all that there is to see then.</param>
    private sealed record Sample(double Moment, double Weight, double[] Kept);

    /// <summary>Positions that the part goes through, in one piece (both are the same then) or in two.</summary>
    /// <param name="Kept">What it holds over the whole span.</param>
    private readonly record struct Way(PanPiece First, PanPiece Last, double Kept)
    {
        public static Way None { get; } = new(default, default, double.NegativeInfinity);

        public IReadOnlyList<double> Stops => First == Last ? [First.A, End] : [First.A, Last.A, End];

        /// <summary>A whole position, as all stops are; the piece comes to it but for what was rounded on the way, to either side of 0 as well.</summary>
        private double End => Math.Abs(Math.Round(Last.At(Last.To)));

        /// <summary>This one, unless the other is better.</summary>
        public Way Or(PanPiece first, PanPiece last, List<Sample> samples)
        {
            var other = new Way(first, last, 0);
            var kept = 0.0;
            foreach (var sample in samples) kept += sample.Weight * other.KeptOf(sample);
            return kept > Kept + 1e-9 ? other with { Kept = kept } : this;
        }

        public double KeptOf(Sample sample)
        {
            var frame = Last.To * sample.Moment;
            return sample.Kept[(int)Math.Round((frame < First.To ? First : Last).At(frame))];
        }
    }
}
