using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace TextToVideo.Media.Mp4;

/// <summary>Writes boxes: numbers as the format has them, and each box's length when it is closed.</summary>
internal sealed class BoxWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<(int At, int Length)> _closed = [];

    public int Length => _bytes.WrittenCount;

    /// <summary>Open until disposed.</summary>
    public OpenBox Box(string name)
    {
        var at = Length;
        Number32(0);
        Text(name);
        return new OpenBox(this, at);
    }

    /// <summary>A box that begins with its version and flags.</summary>
    public OpenBox FullBox(string name, byte version = 0, int flags = 0)
    {
        var box = Box(name);
        Number32((uint)((version << 24) | flags));
        return box;
    }

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Text(string ascii) => Encoding.Latin1.GetBytes(ascii, _bytes);

    public void Number16(int number)
    {
        BinaryPrimitives.WriteUInt16BigEndian(_bytes.GetSpan(2), (ushort)number);
        _bytes.Advance(2);
    }

    public void Number32(uint number)
    {
        BinaryPrimitives.WriteUInt32BigEndian(_bytes.GetSpan(4), number);
        _bytes.Advance(4);
    }

    public void Number64(long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(8), number);
        _bytes.Advance(8);
    }

    public void Zeros(int count)
    {
        _bytes.GetSpan(count)[..count].Clear();
        _bytes.Advance(count);
    }

    public byte[] ToArray()
    {
        var all = _bytes.WrittenSpan.ToArray();
        foreach (var (at, length) in _closed) BinaryPrimitives.WriteUInt32BigEndian(all.AsSpan(at), (uint)length);
        return all;
    }

    public readonly struct OpenBox(BoxWriter writer, int at) : IDisposable
    {
        public void Dispose() => writer._closed.Add((at, writer.Length - at));
    }
}
