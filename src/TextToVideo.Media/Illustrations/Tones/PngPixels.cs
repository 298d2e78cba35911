using System.Buffers.Binary;
using System.IO.Compression;

namespace TextToVideo.Media.Illustrations.Tones;

/// <summary>
/// Rows of a PNG of eight bits a channel, in colour, with or without opacity, not interlaced: what rsvg-convert writes. One
/// row at a time, so that a 4K picture costs no memory. Source: PNG specification, third edition, chapters 5 and 9.
/// </summary>
internal sealed class PngPixels : IDisposable
{
    private const int SignatureBytes = 8;
    private const int Colour = 2;
    private const int ColourWithAlpha = 6;

    private readonly ZLibStream _packed;
    private byte[] _row;
    private byte[] _above;

    private PngPixels(int width, int height, int channels, Stream data)
    {
        (Width, Height, Channels) = (width, height, channels);
        (_row, _above) = (new byte[width * channels], new byte[width * channels]);
        _packed = new ZLibStream(data, CompressionMode.Decompress);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>3, or 4 with opacity last.</summary>
    public int Channels { get; }

    /// <exception cref="InvalidDataException">Not such a PNG.</exception>
    public static PngPixels Open(ReadOnlySpan<byte> file)
    {
        using var data = new MemoryStream();
        var header = ReadOnlySpan<byte>.Empty;
        for (var at = SignatureBytes; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[at..]);
            var kind = file.Slice(at + 4, 4);
            if (length < 0 || length > file.Length - at - 12) break;
            var content = file.Slice(at + 8, length);
            if (kind.SequenceEqual("IHDR"u8)) header = content;
            else if (kind.SequenceEqual("IDAT"u8)) data.Write(content);
            at += length + 12;
        }
        if (header.Length < 13 || header[8] != 8 || header[9] is not (Colour or ColourWithAlpha) || header[12] != 0)
            throw new InvalidDataException("The picture is no PNG of eight bits a channel in colour, not interlaced.");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        return new PngPixels(width, height, header[9] == Colour ? 3 : 4, new MemoryStream(data.ToArray()));
    }

    public void Dispose() => _packed.Dispose();

    /// <summary>The next row; valid until the one after it is read.</summary>
    /// <exception cref="InvalidDataException">The data ends too soon, or has an unknown filter.</exception>
    public ReadOnlySpan<byte> ReadRow()
    {
        (_row, _above) = (_above, _row);
        var filter = _packed.ReadByte();
        try
        {
            _packed.ReadExactly(_row);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException("The picture ends too soon.", e);
        }
        Undo(filter);
        return _row;
    }

    private void Undo(int filter)
    {
        var (row, above, step) = (_row, _above, Channels);
        switch (filter)
        {
            case 0: break;
            case 1:
                for (var i = step; i < row.Length; i++) row[i] += row[i - step];
                break;
            case 2:
                for (var i = 0; i < row.Length; i++) row[i] += above[i];
                break;
            case 3:
                for (var i = 0; i < row.Length; i++) row[i] += (byte)(((i < step ? 0 : row[i - step]) + above[i]) / 2);
                break;
            case 4:
                for (var i = 0; i < row.Length; i++) row[i] += i < step ? above[i] : Paeth(row[i - step], above[i], above[i - step]);
                break;
            default: throw new InvalidDataException($"The picture has a row with the filter {filter}, which is none.");
        }
    }

    private static byte Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return (byte)(toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner);
    }
}
