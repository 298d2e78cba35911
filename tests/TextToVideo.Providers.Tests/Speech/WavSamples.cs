using System.Text;

namespace TextToVideo.Providers.Tests.Speech;

/// <summary>WAV files as services send them.</summary>
internal static class WavSamples
{
    /// <param name="dataSize">What the header claims; null: the truth.</param>
    public static byte[] Tone(double seconds, int rate = 24_000, short channels = 1, uint? dataSize = null, byte[]? extraChunk = null, short bits = 16)
    {
        var pcm = Pcm(seconds, rate, channels);
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file, Encoding.ASCII);
        writer.Write("RIFF"u8);
        writer.Write(dataSize ?? (uint)(36 + pcm.Length));
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write(channels);
        writer.Write(rate);
        writer.Write(rate * channels * 2);
        writer.Write((short)(channels * 2));
        writer.Write(bits);
        if (extraChunk is not null)
        {
            writer.Write("LIST"u8);
            writer.Write(extraChunk.Length);
            writer.Write(extraChunk);
            if (extraChunk.Length % 2 == 1) writer.Write((byte)0);
        }
        writer.Write("data"u8);
        writer.Write(dataSize ?? (uint)pcm.Length);
        writer.Write(pcm);
        return file.ToArray();
    }

    /// <summary>A loud tone at 440 Hz that neither begins nor ends at zero.</summary>
    public static byte[] Pcm(double seconds, int rate, short channels = 1)
    {
        var samples = (int)Math.Round(seconds * rate);
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        for (var i = 0; i < samples; i++)
        {
            var value = (short)(16_000 * Math.Cos(2 * Math.PI * 440 * i / rate));
            for (var channel = 0; channel < channels; channel++) writer.Write(value);
        }
        return stream.ToArray();
    }
}
