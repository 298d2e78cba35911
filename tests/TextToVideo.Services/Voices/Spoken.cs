using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace TextToVideo.Services.Voices;

/// <summary>What was said, at 24 kHz.</summary>
/// <param name="Words">With times in seconds.</param>
internal sealed record Spoken(short[] Samples, IReadOnlyList<SpokenWord> Words)
{
    public const int SampleRateHz = 24_000;

    public byte[] Pcm() => MemoryMarshal.AsBytes(Samples.AsSpan()).ToArray();

    public byte[] Wav()
    {
        const int HeaderBytes = 44;
        var data = Pcm();
        var wav = new byte[HeaderBytes + data.Length];
        var span = wav.AsSpan();
        Encoding.ASCII.GetBytes("RIFF", span);
        BinaryPrimitives.WriteInt32LittleEndian(span[4..], wav.Length - 8);
        Encoding.ASCII.GetBytes("WAVEfmt ", span[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(span[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(span[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(span[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(span[24..], SampleRateHz);
        BinaryPrimitives.WriteInt32LittleEndian(span[28..], SampleRateHz * 2);
        BinaryPrimitives.WriteInt16LittleEndian(span[32..], 2);
        BinaryPrimitives.WriteInt16LittleEndian(span[34..], 16);
        Encoding.ASCII.GetBytes("data", span[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(span[40..], data.Length);
        data.CopyTo(span[HeaderBytes..]);
        return wav;
    }
}
