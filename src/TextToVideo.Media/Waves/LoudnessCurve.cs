using TextToVideo.Waves;

namespace TextToVideo.Media.Waves;

/// <summary>How loud each hundredth of a second is, and from where on it is speech.</summary>
internal sealed class LoudnessCurve
{
    public static readonly TimeSpan FrameLength = TimeSpan.FromMilliseconds(10);

    /// <summary>Below the speech's own level: quieter than its softest consonants, louder than the noise of a good recording.</summary>
    private const double SpeechRangeDb = 38;

    /// <summary>A recording's own noise is its quietest twentieth; what is hardly louder is noise too.</summary>
    private const double AboveNoiseDb = 6;

    /// <summary>Where all is loud there is no noise to be seen, and speech this far below its level is speech.</summary>
    private const double LeastSpeechRangeDb = 25;

    /// <summary>Nothing quieter is speech, however quiet the whole is.</summary>
    private const double FloorDbfs = -65;

    private readonly double[] _framesDbfs;
    private readonly int _frameSamples;
    private readonly int _totalSamples;

    public LoudnessCurve(MonoWave wave)
    {
        _frameSamples = Math.Max(1, (int)(wave.SampleRateHz * FrameLength.TotalSeconds));
        _totalSamples = wave.Samples.Length;
        _framesDbfs = new double[(_totalSamples + _frameSamples - 1) / _frameSamples];
        for (var i = 0; i < _framesDbfs.Length; i++)
            _framesDbfs[i] = Dbfs(wave.Samples.AsSpan(i * _frameSamples, Math.Min(_frameSamples, _totalSamples - (i * _frameSamples))));
        var sorted = _framesDbfs.Order().ToArray();
        if (sorted.Length == 0) return;
        var (noiseDbfs, speechDbfs) = (sorted[(int)(0.05 * (sorted.Length - 1))], sorted[(int)(0.95 * (sorted.Length - 1))]);
        ThresholdDbfs = Math.Max(FloorDbfs, Math.Clamp(noiseDbfs + AboveNoiseDb, speechDbfs - SpeechRangeDb, speechDbfs - LeastSpeechRangeDb));
    }

    public double ThresholdDbfs { get; } = FloorDbfs;

    /// <summary>All runs of frames that are not speech, from the first to the last, also those at the ends.</summary>
    public IReadOnlyList<SampleRange> Silences(TimeSpan atLeast)
    {
        var silences = new List<SampleRange>();
        var minimum = (int)Math.Ceiling(atLeast / FrameLength);
        for (var i = 0; i < _framesDbfs.Length;)
        {
            var start = i;
            while (i < _framesDbfs.Length && _framesDbfs[i] < ThresholdDbfs) i++;
            if (i - start >= minimum && i > start) silences.Add(new SampleRange(start * _frameSamples, Math.Min(i * _frameSamples, _totalSamples)));
            if (i == start) i++;
        }
        return silences;
    }

    private static double Dbfs(ReadOnlySpan<short> samples)
    {
        double sum = 0;
        foreach (var sample in samples) sum += (double)sample * sample;
        return 10 * Math.Log10(Math.Max(sum / samples.Length, 0.01) / (32768.0 * 32768.0));
    }
}
