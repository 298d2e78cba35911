using TextToVideo.Waves;


namespace TextToVideo.Media.Music.Beats;

/// <summary>Beats are known to some milliseconds; the two sides of a seam are laid over one another to the sample.</summary>
internal static class SeamMatch
{
    private const double Reach = 0.025;
    private const double Compared = 0.4;

    /// <summary>Where the two sides have less in common, the beats are trusted instead.</summary>
    private const double LeastLikeness = 0.3;

    /// <returns>The loop's end, moved to where what follows it is most like what follows the loop's start.</returns>
    public static double Adjust(MonoWave wave, double startSeconds, double endSeconds)
    {
        var (start, end, reach) = (Sample(wave, startSeconds), Sample(wave, endSeconds), Sample(wave, Reach));
        var length = Math.Min(Sample(wave, Compared), wave.Samples.Length - end - reach);
        if (length <= reach || end < reach) return endSeconds;
        var (best, most) = (0, LeastLikeness);
        for (var shift = -reach; shift <= reach; shift++)
        {
            var likeness = Likeness(wave.Samples.AsSpan(start, length), wave.Samples.AsSpan(end + shift, length));
            if (likeness > most) (best, most) = (shift, likeness);
        }
        return (double)(end + best) / wave.SampleRateHz;
    }

    private static double Likeness(ReadOnlySpan<short> one, ReadOnlySpan<short> other)
    {
        double product = 0, oneSquare = 0, otherSquare = 0;
        for (var i = 0; i < one.Length; i++)
        {
            product += (double)one[i] * other[i];
            oneSquare += (double)one[i] * one[i];
            otherSquare += (double)other[i] * other[i];
        }
        return oneSquare == 0 || otherSquare == 0 ? 0 : product / Math.Sqrt(oneSquare * otherSquare);
    }

    private static int Sample(MonoWave wave, double seconds) => (int)Math.Round(seconds * wave.SampleRateHz);
}
