using TextToVideo.Waves;


namespace TextToVideo.Media.Tests.Music.Beats;

/// <summary>When clicks are heard, found by their attacks alone, with none of the product's own analysis.</summary>
internal static class HeardClicks
{
    /// <summary>Against the loudest sample: what a click exceeds and nothing else does.</summary>
    private const double Attack = 0.35;

    /// <param name="ringSeconds">How long one is heard.</param>
    public static IReadOnlyList<double> In(MonoWave wave, double ringSeconds)
    {
        var clicks = new List<double>();
        var (quiet, dead) = (Attack * wave.Samples.Max(sample => Math.Abs((int)sample)), wave.SampleAt(TimeSpan.FromSeconds(ringSeconds)));
        for (var i = 0; i < wave.Samples.Length; i++)
        {
            if (Math.Abs((int)wave.Samples[i]) < quiet) continue;
            clicks.Add((double)i / wave.SampleRateHz);
            i += dead;
        }
        return clicks;
    }
}
