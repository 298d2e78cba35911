using System.Buffers.Binary;

namespace TextToVideo.Waves;

/// <summary>One channel of 16-bit sound.</summary>
public sealed record MonoWave(short[] Samples, int SampleRateHz)
{
    public TimeSpan Duration => TimeAt(Samples.Length);

    public TimeSpan TimeAt(int sample) => TimeSpan.FromTicks((long)sample * TimeSpan.TicksPerSecond / SampleRateHz);

    public int SampleAt(TimeSpan time) => (int)Math.Clamp(Math.Round(time.TotalSeconds * SampleRateHz), 0, Samples.Length);

    /// <summary>Raw little-endian samples, as services send them; half a sample at the end is dropped.</summary>
    public static MonoWave FromBytes(ReadOnlySpan<byte> bytes, int sampleRateHz)
    {
        var samples = new short[bytes.Length / sizeof(short)];
        for (var i = 0; i < samples.Length; i++) samples[i] = BinaryPrimitives.ReadInt16LittleEndian(bytes[(i * sizeof(short))..]);
        return new MonoWave(samples, sampleRateHz);
    }
}
