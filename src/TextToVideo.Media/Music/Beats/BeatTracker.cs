namespace TextToVideo.Media.Music.Beats;

/// <summary>
/// Finds the beats of a piece: the tempo at which its rises repeat best, then the row of moments that keeps that tempo and
/// meets the most rises (D. Ellis, "Beat Tracking by Dynamic Programming", 2007).
/// </summary>
internal static class BeatTracker
{
    private const double ShortestBeat = 0.3;
    private const double LongestBeat = 1.0;

    /// <summary>Of the many tempos that fit, people tap along near this one.</summary>
    private const double LikelyBeat = 0.5;
    private const double OctavesAround = 0.9;

    /// <summary>Of rises and the same a beat later; what has no beat stays below.</summary>
    private const double LeastCorrelation = 0.1;

    /// <summary>Between keeping the tempo and meeting rises.</summary>
    private const double Strictness = 100;

    private const int FewestBeats = 8;

    /// <summary>How much more rises around beats than elsewhere: 2 to 6 in music that people tap along to, 1.5 at most in drones and choirs.</summary>
    private const double LeastPulse = 1.8;

    /// <summary>Frames of one note.</summary>
    private const int NoteFrames = 9;

    /// <returns>In order; empty where there is no steady beat.</returns>
    public static int[] Find(double[] rises)
    {
        if (rises.Length < FewestBeats * LikelyBeat * SoundFrames.PerSecond) return [];
        var smooth = Standardised(Smoothed(rises));
        if (Period(smooth) is not { } period) return [];
        var beats = Trace(smooth, period);
        return beats.Length >= FewestBeats && IsSteady(beats, period) && Pulse(beats, rises) > LeastPulse ? beats : [];
    }

    private static double? Period(double[] curve)
    {
        var (shortest, longest) = ((int)(ShortestBeat * SoundFrames.PerSecond), (int)(LongestBeat * SoundFrames.PerSecond));
        var (best, bestScore) = (0, 0.0);
        for (var lag = shortest; lag <= longest; lag++)
        {
            var octaves = Math.Log2((double)lag / SoundFrames.PerSecond / LikelyBeat) / OctavesAround;
            var score = Correlation(curve, lag) * Math.Exp(-0.5 * octaves * octaves);
            if (score > bestScore) (best, bestScore) = (lag, score);
        }
        if (best == 0 || Correlation(curve, best) < LeastCorrelation) return null;

        // Many beats later the same error of the tempo is many times as large, so it can be seen.
        double period = best;
        for (var beats = 4; beats * period < curve.Length / 2.0; beats *= 2)
        {
            var at = Enumerable.Range((int)Math.Round(beats * period) - 4, 9).MaxBy(lag => Correlation(curve, lag));
            if (Correlation(curve, at) < LeastCorrelation / 2) break;
            period = (double)at / beats;
        }
        return period;
    }

    private static double Correlation(double[] curve, int lag)
    {
        double sum = 0;
        for (var i = lag; i < curve.Length; i++) sum += curve[i] * curve[i - lag];
        return sum / (curve.Length - lag);
    }

    private static int[] Trace(double[] curve, double period)
    {
        var (best, before) = (new double[curve.Length], new int[curve.Length]);
        var (nearest, farthest) = ((int)(period / 2), (int)(period * 2));
        var costs = Enumerable.Range(0, farthest + 1).Select(gap => gap < nearest ? 0 : Strictness * Math.Pow(Math.Log(gap / period), 2)).ToArray();
        for (var i = 0; i < curve.Length; i++)
        {
            (best[i], before[i]) = (0, -1);
            for (var gap = nearest; gap <= farthest && gap <= i; gap++)
            {
                var score = best[i - gap] - costs[gap];
                if (score > best[i]) (best[i], before[i]) = (score, i - gap);
            }
            best[i] += curve[i];
        }
        var last = Enumerable.Range(curve.Length - (int)period - 1, (int)period).MaxBy(i => best[i]);
        var beats = new List<int>();
        for (var at = last; at >= 0; at = before[at]) beats.Add(at);
        beats.Reverse();
        while (beats.Count > 1 && !IsOne(beats[^1] - beats[^2], period)) beats.RemoveAt(beats.Count - 1);
        while (beats.Count > 1 && !IsOne(beats[1] - beats[0], period)) beats.RemoveAt(0);
        return [.. beats];
    }

    private static bool IsOne(int gap, double period) => Math.Abs(gap - period) < period / 8;

    private static bool IsSteady(int[] beats, double period)
    {
        var gaps = beats.Zip(beats.Skip(1), (one, next) => next - one).ToArray();
        return gaps.Count(gap => IsOne(gap, period)) >= gaps.Length * 0.8;
    }

    private static double Pulse(int[] beats, double[] rises) =>
        beats.Average(beat => rises[Math.Max(0, beat - (NoteFrames / 2))..Math.Min(rises.Length, beat + (NoteFrames / 2) + 1)].Sum()) / (rises.Average() * NoteFrames);

    /// <summary>Rises of one note are spread over a few frames.</summary>
    private static double[] Smoothed(double[] curve)
    {
        double[] weights = [0.06, 0.24, 0.4, 0.24, 0.06];
        var smooth = new double[curve.Length];
        for (var i = 2; i < curve.Length - 2; i++)
        {
            for (var j = 0; j < weights.Length; j++) smooth[i] += weights[j] * curve[i + j - 2];
        }
        return smooth;
    }

    private static double[] Standardised(double[] curve)
    {
        var mean = curve.Average();
        var deviation = Math.Sqrt(curve.Average(value => (value - mean) * (value - mean)));
        return deviation < 1e-9 ? new double[curve.Length] : [.. curve.Select(value => (value - mean) / deviation)];
    }
}
