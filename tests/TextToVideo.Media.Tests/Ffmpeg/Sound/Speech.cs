using TextToVideo.Waves;


namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

/// <summary>A voice made of a buzz and of hisses, so that it is known when each is heard.</summary>
internal static class Speech
{
    public const int RateHz = 24_000;

    /// <summary>Syllables: a vowel of 0.35 s and an s of 0.15 s, in turn.</summary>
    public static MonoWave Sibilant(double seconds, double vowel = 0.2, double hiss = 0.25) => Make(seconds, (t, noise) =>
        t % 0.5 < 0.35 ? vowel * Vowel(t) : hiss * noise);

    /// <summary>A sentence of <paramref name="spoken"/> seconds, a pause, and so on.</summary>
    public static MonoWave Sentences(double seconds, double spoken, double pause, double level = 0.2) => Make(seconds, (t, _) =>
        t % (spoken + pause) < spoken ? level * (0.6 + (0.4 * Math.Sin(2 * Math.PI * 4 * t))) * Vowel(t) : 0);

    /// <summary>Loud and soft syllables of half a second in turn.</summary>
    public static MonoWave Uneven(double seconds, double loud, double soft) => Make(seconds, (t, _) => (t % 1 < 0.5 ? loud : soft) * Vowel(t));

    private static double Vowel(double t) => Math.Sin(2 * Math.PI * 180 * t) + (0.5 * Math.Sin(2 * Math.PI * 720 * t)) + (0.3 * Math.Sin(2 * Math.PI * 2400 * t));

    /// <param name="at">Of the time and of a noise of 5 to 9 kHz.</param>
    private static MonoWave Make(double seconds, Func<double, double, double> at)
    {
        var random = new Random(11);
        var samples = new short[(int)(seconds * RateHz)];
        var hisses = Enumerable.Range(0, 24).Select(_ => (Hertz: 5_200 + (random.NextDouble() * 3_600), Phase: random.NextDouble() * Math.Tau)).ToArray();
        for (var i = 0; i < samples.Length; i++)
        {
            var t = (double)i / RateHz;
            samples[i] = (short)(short.MaxValue * Math.Clamp(at(t, hisses.Sum(hiss => Math.Sin((Math.Tau * hiss.Hertz * t) + hiss.Phase)) / 5), -1, 1));
        }
        return new MonoWave(samples, RateHz);
    }
}
