namespace TextToVideo.Media.Waves;

/// <summary>One channel of 16-bit sound.</summary>
public sealed record MonoWave(short[] Samples, int SampleRateHz)
{
    public TimeSpan Duration => TimeAt(Samples.Length);

    public TimeSpan TimeAt(int sample) => TimeSpan.FromTicks((long)sample * TimeSpan.TicksPerSecond / SampleRateHz);

    public int SampleAt(TimeSpan time) => (int)Math.Clamp(Math.Round(time.TotalSeconds * SampleRateHz), 0, Samples.Length);
}
