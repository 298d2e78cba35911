using System.Buffers.Binary;
using System.Text;
using TextToVideo.Failures;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>Where the samples of a mono 16-bit WAV lie.</summary>
/// <param name="DataLength">Bytes, even.</param>
internal sealed record WavFormat(int SampleRateHz, long DataOffset, long DataLength)
{
    public const int HeaderLength = 44;

    private const int Pcm = 1;
    private const int PcmExtensible = 0xFFFE;

    /// <exception cref="TextToVideoException">`render.narration`</exception>
    public static WavFormat Read(Stream wav, string name)
    {
        Span<byte> head = stackalloc byte[12];
        if (wav.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || Tag(head) != "RIFF" || Tag(head[8..]) != "WAVE") throw Bad(name, "no WAV file");

        var rate = 0;
        Span<byte> chunk = stackalloc byte[8];
        Span<byte> format = stackalloc byte[16];
        while (wav.ReadAtLeast(chunk, chunk.Length, throwOnEndOfStream: false) == chunk.Length)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(chunk[4..]);
            var next = wav.Position + length + (length & 1);
            switch (Tag(chunk))
            {
                case "fmt " when length >= format.Length:
                    wav.ReadExactly(format);
                    rate = Rate(format, name);
                    break;
                case "data" when rate > 0:
                    // Programs that stream leave the length open; the file's end is what counts then.
                    var rest = wav.Length - wav.Position;
                    return new WavFormat(rate, wav.Position, Math.Min(length, rest) & ~1L);
                default:
                    break;
            }
            if (next >= wav.Length) break;
            wav.Position = next;
        }
        throw Bad(name, "a WAV file without samples");
    }

    public static byte[] Header(int sampleRateHz, long dataLength)
    {
        var header = new byte[HeaderLength];
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(4), (uint)Math.Min(dataLength + HeaderLength - 8, uint.MaxValue));
        "WAVEfmt "u8.CopyTo(header.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(20), Pcm);
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(24), sampleRateHz);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(28), sampleRateHz * sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(32), sizeof(short));
        BinaryPrimitives.WriteInt16LittleEndian(header.AsSpan(34), 8 * sizeof(short));
        "data"u8.CopyTo(header.AsSpan(36));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(40), (uint)Math.Min(dataLength, uint.MaxValue));
        return header;
    }

    private static int Rate(ReadOnlySpan<byte> format, string name)
    {
        var kind = BinaryPrimitives.ReadUInt16LittleEndian(format);
        var channels = BinaryPrimitives.ReadInt16LittleEndian(format[2..]);
        var rate = BinaryPrimitives.ReadInt32LittleEndian(format[4..]);
        var bits = BinaryPrimitives.ReadInt16LittleEndian(format[14..]);
        return kind is Pcm or PcmExtensible && channels == 1 && bits == 16 && rate is >= 4_000 and <= 192_000
            ? rate
            : throw Bad(name, $"a WAV file of {channels} channels, {bits} bits, {rate} Hz where mono 16-bit PCM is wanted");
    }

    private static string Tag(ReadOnlySpan<byte> bytes) => Encoding.ASCII.GetString(bytes[..4]);

    private static TextToVideoException Bad(string name, string what) =>
        new("render.narration", FailureCategory.Processing, $"The narration '{name}' is {what}; speak the scene again.");
}
