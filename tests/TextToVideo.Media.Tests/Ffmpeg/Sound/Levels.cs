using TextToVideo.Waves;


namespace TextToVideo.Media.Tests.Ffmpeg.Sound;

/// <summary>How loud a stretch of sound is.</summary>
internal static class Levels
{
    /// <summary>dBFS.</summary>
    public static double RmsDb(MonoWave wave, double fromSeconds, double toSeconds)
    {
        var samples = wave.Samples.AsSpan(wave.SampleAt(TimeSpan.FromSeconds(fromSeconds))..wave.SampleAt(TimeSpan.FromSeconds(toSeconds)));
        double sum = 0;
        foreach (var sample in samples) sum += (double)sample * sample;
        return 10 * Math.Log10(Math.Max(sum / samples.Length, 1e-3) / (32768.0 * 32768.0));
    }

    /// <summary>The quietest hundredth of a second.</summary>
    public static double QuietestDb(MonoWave wave, double fromSeconds, double toSeconds)
    {
        var least = double.PositiveInfinity;
        for (var at = fromSeconds; at + 0.01 <= toSeconds; at += 0.01) least = Math.Min(least, RmsDb(wave, at, at + 0.01));
        return least;
    }

    /// <summary>From one sample to the next, of 1.</summary>
    public static double LargestStep(MonoWave wave, double fromSeconds, double toSeconds)
    {
        var samples = wave.Samples.AsSpan(wave.SampleAt(TimeSpan.FromSeconds(fromSeconds))..wave.SampleAt(TimeSpan.FromSeconds(toSeconds)));
        var largest = 0;
        for (var i = 1; i < samples.Length; i++) largest = Math.Max(largest, Math.Abs(samples[i] - samples[i - 1]));
        return largest / 32768.0;
    }
}
