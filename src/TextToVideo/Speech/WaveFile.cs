using System.Buffers.Binary;

namespace TextToVideo.Speech;

/// <summary>
/// Uncompressed WAV (RIFF, 16-bit PCM) as it comes from speech services. A stream's header is written before its length is known, so sizes of
/// 0, of 0xFFFFFFFF, or beyond the end mean "to the end".
/// </summary>
public static class WaveFile
{
    private const int HeaderBytes = 44;
    private const ushort PcmFormat = 1;
    private const ushort ExtensibleFormat = 0xFFFE;

    /// <summary>More channels than one are mixed down.</summary>
    /// <exception cref="InvalidDataException">No WAV, or not 16-bit PCM.</exception>
    public static PcmAudio Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 12 || !file[..4].SequenceEqual("RIFF"u8) || !file[8..12].SequenceEqual("WAVE"u8)) throw new InvalidDataException("This is no WAV file.");
        (int Channels, int SampleRateHz)? format = null;
        for (var at = 12; at + 8 <= file.Length;)
        {
            var name = file.Slice(at, 4);
            var size = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            at += 8;
            var isData = name.SequenceEqual("data"u8);
            var toEnd = size > file.Length - at || (isData && size == 0);
            var chunk = toEnd ? file[at..] : file.Slice(at, (int)size);
            if (name.SequenceEqual("fmt "u8)) format = ReadFormat(chunk);
            if (isData) return Mix(chunk, format ?? throw new InvalidDataException("This WAV file has no format."));
            at += chunk.Length + (chunk.Length & 1); // chunks are padded to even lengths
        }
        throw new InvalidDataException("This WAV file has no sound.");
    }

    public static async Task WriteAsync(string path, PcmAudio audio, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(audio);
        var bytes = new byte[HeaderBytes + (audio.Samples.Length * 2)];
        WriteHeader(bytes, audio);
        for (var i = 0; i < audio.Samples.Length; i++) BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(HeaderBytes + (2 * i)), audio.Samples[i]);
        await File.WriteAllBytesAsync(path, bytes, cancellationToken);
    }

    private static void WriteHeader(Span<byte> file, PcmAudio audio)
    {
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], file.Length - 8);
        "WAVEfmt "u8.CopyTo(file[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[16..], 16);
        BinaryPrimitives.WriteUInt16LittleEndian(file[20..], PcmFormat);
        BinaryPrimitives.WriteUInt16LittleEndian(file[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(file[24..], audio.SampleRateHz);
        BinaryPrimitives.WriteInt32LittleEndian(file[28..], audio.SampleRateHz * 2);
        BinaryPrimitives.WriteUInt16LittleEndian(file[32..], 2);
        BinaryPrimitives.WriteUInt16LittleEndian(file[34..], 16);
        "data"u8.CopyTo(file[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[40..], file.Length - HeaderBytes);
    }

    private static (int Channels, int SampleRateHz) ReadFormat(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length < 16) throw new InvalidDataException("This WAV file's format is cut off.");
        var kind = BinaryPrimitives.ReadUInt16LittleEndian(chunk);
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(chunk[2..]);
        var sampleRateHz = BinaryPrimitives.ReadInt32LittleEndian(chunk[4..]);
        var bits = BinaryPrimitives.ReadUInt16LittleEndian(chunk[14..]);
        if (kind is not (PcmFormat or ExtensibleFormat) || bits != 16 || channels is 0 or > 8 || sampleRateHz is < 4000 or > 384_000)
            throw new InvalidDataException($"This WAV file is not 16-bit PCM (format {kind}, {bits} bits, {channels} channels, {sampleRateHz} Hz).");
        return (channels, sampleRateHz);
    }

    private static PcmAudio Mix(ReadOnlySpan<byte> data, (int Channels, int SampleRateHz) format)
    {
        var all = PcmAudio.FromBytes(data, format.SampleRateHz);
        if (format.Channels == 1) return all;
        var mono = new short[all.Samples.Length / format.Channels];
        for (var i = 0; i < mono.Length; i++)
        {
            var sum = 0;
            for (var channel = 0; channel < format.Channels; channel++) sum += all.Samples[(i * format.Channels) + channel];
            mono[i] = (short)(sum / format.Channels);
        }
        return all with { Samples = mono };
    }
}
