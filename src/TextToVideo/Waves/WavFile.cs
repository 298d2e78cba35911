using System.Buffers.Binary;
using TextToVideo.Failures;

namespace TextToVideo.Waves;

/// <summary>RIFF WAV files of 16-bit PCM (Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0").</summary>
public static class WavFile
{
    private const int HeaderLength = 44;
    private const int RiffHeaderLength = 12;
    private const int ChunkHeaderLength = 8;
    private const int FormatLength = 16;
    private const ushort Pcm = 1;
    private const ushort Extensible = 0xFFFE;

    /// <summary>Several channels become one by their mean.</summary>
    /// <exception cref="TextToVideoException">`audio.unreadable`</exception>
    public static async Task<MonoWave> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        try
        {
            return Parse(bytes);
        }
        catch (InvalidDataException failure)
        {
            throw new TextToVideoException("audio.unreadable", FailureCategory.Processing, $"'{Path.GetFileName(path)}' cannot be used: {failure.Message}", innerException: failure);
        }
    }

    public static async Task WriteAsync(string path, MonoWave wave, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wave);
        var bytes = new byte[HeaderLength + (wave.Samples.Length * sizeof(short))];
        WriteHeader(bytes, wave.SampleRateHz);
        for (var i = 0; i < wave.Samples.Length; i++)
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(HeaderLength + (i * sizeof(short))), wave.Samples[i]);
        await File.WriteAllBytesAsync(path, bytes, cancellationToken);
    }

    private static void WriteHeader(Span<byte> file, int sampleRateHz)
    {
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file[4..], file.Length - ChunkHeaderLength);
        "WAVEfmt "u8.CopyTo(file[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[16..], FormatLength);
        BinaryPrimitives.WriteUInt16LittleEndian(file[20..], Pcm);
        BinaryPrimitives.WriteUInt16LittleEndian(file[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(file[24..], sampleRateHz);
        BinaryPrimitives.WriteInt32LittleEndian(file[28..], sampleRateHz * sizeof(short));
        BinaryPrimitives.WriteUInt16LittleEndian(file[32..], sizeof(short));
        BinaryPrimitives.WriteUInt16LittleEndian(file[34..], 8 * sizeof(short));
        "data"u8.CopyTo(file[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(file[40..], file.Length - HeaderLength);
    }

    /// <summary>Several channels become one by their mean.</summary>
    /// <exception cref="InvalidDataException">No WAV, or not of 16-bit PCM.</exception>
    public static MonoWave Parse(ReadOnlySpan<byte> file)
    {
        if (file.Length < RiffHeaderLength || !file.StartsWith("RIFF"u8) || !file[8..12].SequenceEqual("WAVE"u8)) throw new InvalidDataException("This is no WAV file.");
        ReadOnlySpan<byte> format = default;
        for (var position = RiffHeaderLength; position + ChunkHeaderLength <= file.Length;)
        {
            var id = file.Slice(position, 4);
            var size = BinaryPrimitives.ReadUInt32LittleEndian(file[(position + 4)..]);
            var content = file[(position + ChunkHeaderLength)..];
            // A program that writes to a pipe cannot know the size and writes 0 or the largest number.
            var isData = id.SequenceEqual("data"u8);
            if (size > content.Length || (isData && size == 0)) size = (uint)content.Length;
            content = content[..(int)size];
            if (isData) return Samples(format, content);
            if (id.SequenceEqual("fmt "u8)) format = content;
            // Chunks begin at even places.
            position += ChunkHeaderLength + (int)size + (int)(size & 1);
        }
        throw new InvalidDataException("This WAV file has no sound.");
    }

    private static MonoWave Samples(ReadOnlySpan<byte> format, ReadOnlySpan<byte> data)
    {
        if (format.Length < FormatLength) throw new InvalidDataException("This WAV file has no format.");
        var (kind, channels) = (BinaryPrimitives.ReadUInt16LittleEndian(format), BinaryPrimitives.ReadUInt16LittleEndian(format[2..]));
        var (rate, bits) = (BinaryPrimitives.ReadInt32LittleEndian(format[4..]), BinaryPrimitives.ReadUInt16LittleEndian(format[14..]));
        if (kind is not (Pcm or Extensible) || bits != 16 || channels == 0 || rate is < 1_000 or > 768_000)
            throw new InvalidDataException($"This WAV file is not 16-bit PCM (format {kind}, {bits} bits, {channels} channels, {rate} Hz).");

        var all = MonoWave.FromBytes(data, rate);
        if (channels == 1) return all;
        var mono = new short[all.Samples.Length / channels];
        for (var i = 0; i < mono.Length; i++)
        {
            var sum = 0;
            for (var channel = 0; channel < channels; channel++) sum += all.Samples[(i * channels) + channel];
            mono[i] = (short)(sum / channels);
        }
        return all with { Samples = mono };
    }
}
