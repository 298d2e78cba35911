namespace TextToVideo.Speech;

/// <summary>Mono sound, 16 bits a sample.</summary>
public sealed record PcmAudio(short[] Samples, int SampleRateHz)
{
    public TimeSpan Duration => TimeSpan.FromSeconds((double)Samples.Length / SampleRateHz);

    /// <summary>Raw little-endian samples, as services send them; half a sample at the end is dropped.</summary>
    public static PcmAudio FromBytes(ReadOnlySpan<byte> bytes, int sampleRateHz)
    {
        var samples = new short[bytes.Length / 2];
        for (var i = 0; i < samples.Length; i++) samples[i] = System.Buffers.Binary.BinaryPrimitives.ReadInt16LittleEndian(bytes[(2 * i)..]);
        return new PcmAudio(samples, sampleRateHz);
    }
}
