using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Small files that decode to gigabytes.</summary>
internal static class PixelFlood
{
    public static byte[] Png(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1; // one bit a pixel, shades of grey
        AddChunk(file, "IHDR", header);
        AddChunk(file, "IDAT", Rows((width + 7) / 8, height));
        AddChunk(file, "IEND", []);
        return file.ToArray();
    }

    /// <summary>A picture of one pixel on a huge canvas.</summary>
    public static byte[] Gif(ushort width, ushort height) =>
    [
        .. "GIF89a"u8, (byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8), 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
        0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B,
    ];

    private static byte[] Rows(int rowBytes, int height)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            var row = new byte[1 + rowBytes];
            for (var y = 0; y < height; y++) zlib.Write(row);
        }
        return packed.ToArray();
    }

    private static void AddChunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] typed = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(typed);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(typed));
        file.Write(number);
    }

    /// <summary>The CRC-32 of zip and PNG, bit by bit: these files are small.</summary>
    private static uint Checksum(byte[] data)
    {
        var checksum = uint.MaxValue;
        foreach (var value in data)
        {
            checksum ^= value;
            for (var bit = 0; bit < 8; bit++) checksum = (checksum >> 1) ^ ((checksum & 1) == 1 ? 0xEDB88320 : 0);
        }
        return ~checksum;
    }
}
