using TextToVideo.Waves;


namespace TextToVideo.Media.Music.Beats;

/// <summary>A piece as its loudness in a few bands, 200 times a second, and by how much that rises: notes and drums begin where it does.</summary>
internal sealed class SoundFrames
{
    public const int PerSecond = 200;

    /// <summary>What analysis needs: drums and melodies are below 6 kHz.</summary>
    public const int SampleRateHz = 12_000;

    public const int Bands = 8;

    private const int WindowSamples = 512;
    private const int HopSamples = SampleRateHz / PerSecond;

    /// <summary>A note is noticed as soon as the last samples of the window reach it: measured with clicks.</summary>
    private const int NoticedAfterSamples = WindowSamples * 27 / 32;

    private const double LowestHz = 40;

    /// <summary>Raises what is quiet, as ears do; rises out of silence stay finite.</summary>
    private const double Compression = 300;

    private static readonly int[] Edges = [.. Enumerable.Range(0, Bands + 1).Select(i => (int)Math.Round(LowestHz * Math.Pow(SampleRateHz / 2 / LowestHz, (double)i / Bands) * WindowSamples / SampleRateHz))];

    private readonly double[] _levels;

    public SoundFrames(MonoWave wave)
    {
        Count = wave.Samples.Length / HopSamples;
        _levels = new double[Count * Bands];
        (Rises, LowRises) = (new double[Count], new double[Count]);
        var spectrum = new Spectrum(WindowSamples);
        var powers = new double[WindowSamples / 2];
        for (var frame = 0; frame < Count; frame++)
        {
            spectrum.Read(wave.Samples, (frame * HopSamples) - NoticedAfterSamples, powers);
            for (var band = 0; band < Bands; band++) Note(frame, band, powers);
        }
    }

    public int Count { get; }

    /// <summary>Of each frame, over all bands.</summary>
    public double[] Rises { get; }

    /// <summary>In the lowest bands, where the first beat of a bar is often heard.</summary>
    public double[] LowRises { get; }

    /// <summary>Whether anything is to be heard.</summary>
    public double Level(int frame)
    {
        double sum = 0;
        for (var band = 0; band < Bands; band++) sum += _levels[(frame * Bands) + band];
        return sum;
    }

    /// <summary>How unlike two stretches sound, as far as both lie within the piece; null where neither does.</summary>
    public double? Difference(int one, int other, int before, int after)
    {
        var (from, to) = (-Math.Min(before, Math.Min(one, other)), Math.Min(after, Count - Math.Max(one, other)));
        if (to <= from) return null;
        double sum = 0;
        for (var offset = from * Bands; offset < to * Bands; offset++) sum += Math.Abs(_levels[(one * Bands) + offset] - _levels[(other * Bands) + offset]);
        return sum / (to - from);
    }

    private void Note(int frame, int band, double[] powers)
    {
        double power = 0;
        for (var i = Edges[band]; i < Math.Max(Edges[band] + 1, Edges[band + 1]); i++) power += powers[i];
        var level = Math.Log10(1 + (Compression * Math.Sqrt(power)));
        _levels[(frame * Bands) + band] = level;
        if (frame == 0) return;
        var rise = Math.Max(0, level - _levels[((frame - 1) * Bands) + band]);
        Rises[frame] += rise;
        if (band < 2) LowRises[frame] += rise;
    }
}
