using TextToVideo.Waves;


namespace TextToVideo.Media.Tests.Waves;

/// <summary>How high a voice speaks.</summary>
internal static class Melody
{
    private const double WindowSeconds = 0.08;
    private const double LowestHz = 55;
    private const double HighestHz = 400;

    /// <summary>Median of the fundamental over all voiced stretches, by autocorrelation.</summary>
    public static double PitchHz(MonoWave wave)
    {
        var window = (int)(WindowSeconds * wave.SampleRateHz);
        var pitches = new List<double>();
        for (var at = 0; at + window <= wave.Samples.Length; at += window)
        {
            if (PitchHz(wave.Samples.AsSpan(at, window), wave.SampleRateHz) is { } pitch) pitches.Add(pitch);
        }
        pitches.Sort();
        return pitches[pitches.Count / 2];
    }

    private static double? PitchHz(ReadOnlySpan<short> samples, int rateHz)
    {
        var (shortest, longest) = ((int)(rateHz / HighestHz), (int)(rateHz / LowestHz));
        var compared = samples.Length - longest;
        var own = Product(samples, 0, compared);
        if (own < 250_000.0 * compared) return null;
        var products = new double[longest + 1];
        for (var lag = shortest; lag <= longest; lag++) products[lag] = Product(samples, lag, compared);
        var best = products.Max();
        if (best < 0.5 * own) return null;
        // Twice the period fits as well: the first peak that is nearly the best is the period.
        for (var lag = shortest + 1; lag < longest; lag++)
        {
            if (products[lag] > 0.9 * best && products[lag] >= products[lag - 1] && products[lag] >= products[lag + 1]) return (double)rateHz / lag;
        }
        return null;
    }

    private static double Product(ReadOnlySpan<short> samples, int lag, int count)
    {
        double sum = 0;
        for (var i = 0; i < count; i++) sum += (double)samples[i] * samples[i + lag];
        return sum;
    }
}
